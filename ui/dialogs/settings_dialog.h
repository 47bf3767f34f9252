// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The few things of the program that the user may choose. Each is done at once, in every window.
#pragma once

#include "ui/session/job_runner.h"
#include "ui/session/undo_place.h"
#include "ui/settings/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace qed::ui {

class FaintLabel;

/// Cancel brings back what was when the dialog was made.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent = nullptr);

    void reject() override;

private:
    void addLook(QFormLayout *form);
    [[nodiscard]] QLayout *makeUndoFiles();
    [[nodiscard]] QLayout *makeQuestions();
    /// Shows settings that were made elsewhere too.
    void showSettings(const Settings &settings);
    void take();
    void lookAtFolder();
    void showFolder(FolderState state);
    void note(const QString &text);
    void warn(const QString &text);
    void fit();
    void chooseFolder();
    [[nodiscard]] Settings chosen() const;

    Settings m_before;
    QComboBox *m_theme;
    QComboBox *m_order;
    QRadioButton *m_beside;
    QRadioButton *m_inFolder;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    FaintLabel *m_folderNote;
    QCheckBox *m_askBeforeStop;
    bool m_showing = false; ///< what the controls say is not the user's doing
    JobRunner m_looker;
};

} // namespace qed::ui
