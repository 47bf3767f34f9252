// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The list of findings: filtered by severity and text; choosing one selects its place.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QTreeView;

namespace qed::ui {

class FindingsFilter;
class FindingsModel;
class Session;
struct Place;

class FindingsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(Session *session, QWidget *parent = nullptr);

public slots:
    /// The chosen rows as text.
    void copy();
    /// Puts the cursor into the search field.
    void find();
    /// Opens what the catalogue says about the current finding.
    void explain();

signals:
    /// How many findings there are, for the title of the panel.
    void countChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildBar();
    void buildView();
    void takeReport();
    void nameRanks();
    void showPlace(const Place &place);
    void chooseRow(const QModelIndex &index);
    void openMenu(const QPoint &position);
    void showEmptyText();

    Session *m_session;
    FindingsModel *m_model;
    FindingsFilter *m_filter;
    QTreeView *m_view;
    QComboBox *m_rank;
    QLineEdit *m_search;
    QLabel *m_empty;
    bool m_following = false; ///< the row is chosen because the selection moved
};

} // namespace qed::ui
