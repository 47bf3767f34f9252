// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Which file is repaired, the image or a copy, and what the way back is.
#pragma once

#include "ui/session/undo_place.h"
#include "ui/session/write_access.h"

#include <QWidget>

#include <cstdint>
#include <filesystem>

class QLabel;
class QPushButton;
class QRadioButton;

namespace qed::ui {

class Session;

/// The image that is to be repaired, and what may be done to it.
struct TargetFacts {
    std::filesystem::path image {};
    std::uint64_t bytes = 0;
    WriteAccess access {};
    bool locksKnown = true; ///< it can be seen whether another program uses it
    std::filesystem::path hostPath {}; ///< as Session::hostPath()
};
[[nodiscard]] TargetFacts targetFacts(const Session &session);

class RepairTarget final : public QWidget {
    Q_OBJECT
public:
    explicit RepairTarget(TargetFacts facts, QWidget *parent = nullptr);

    void setUndoPlace(const UndoPlace &place, std::uint64_t bytes);
    void chooseCopy();
    /// Asks where the copy goes when that is not known yet; false when the user thought better of
    /// it.
    [[nodiscard]] bool settle();

    [[nodiscard]] bool isCopy() const;
    /// The copy's name; empty when the image itself is repaired.
    [[nodiscard]] std::filesystem::path copy() const;
    /// Where the undo file goes; empty: beside the image.
    [[nodiscard]] std::filesystem::path undoFile() const;

private:
    QPushButton *addWay(int row, QRadioButton *radio, QLabel *text, const QString &name);
    void showWays();
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QString wayBack() const;
    [[nodiscard]] QString copyText() const;
    void changeUndoFile();
    void changeCopy();
    [[nodiscard]] QString placeOf(const std::filesystem::path &path) const;
    /// Asks for a name that is not taken; empty when the user thought better of it.
    [[nodiscard]] std::filesystem::path askForName(
        const QString &title, const std::filesystem::path &proposed);

    TargetFacts m_facts;
    QString m_refusal; ///< why the image itself can't be repaired; empty when it can
    UndoPlace m_usualUndo;
    std::filesystem::path m_chosenUndo;
    std::uint64_t m_undoBytes = 0;
    std::filesystem::path m_copy; ///< empty while the user must choose it
    QRadioButton *m_this;
    QRadioButton *m_other;
    QLabel *m_wayBack;
    QLabel *m_copyText;
    QPushButton *m_changeUndo;
    QPushButton *m_changeCopy;
};

} // namespace qed::ui
