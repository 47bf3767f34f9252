// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// Takes a repair back, or finishes one that was interrupted: the question, the work, the result.
#pragma once

#include "core/apply/undo_file.h"
#include "core/base/error.h"
#include "ui/dialogs/change_dialog.h"
#include "ui/session/job_runner.h"

#include <filesystem>

class QPushButton;

namespace qed::ui {

class DetailsBox;
class MessageBlock;

/// What is asked.
enum class WayBack : std::uint8_t {
    Undo, ///< a repair that was carried out
    GoBack, ///< a repair, or an undo, that was interrupted: to what was before
    Finish, ///< a repair that was interrupted: to its end
};

class UndoDialog final : public ChangeDialog {
    Q_OBJECT
public:
    UndoDialog(
        Session *session, std::filesystem::path undoFile, WayBack way, QWidget *parent = nullptr);

    /// The undo file was read, and the question, or why not, is shown.
    [[nodiscard]] bool ready() const;

private:
    [[nodiscard]] QWidget *makeQuestion();
    void look();
    void ask(const UndoSummary &undoFile);
    void refuse(const Error &error);
    void showDifferences();
    [[nodiscard]] QString actionText() const;

    std::filesystem::path m_undoFile;
    WayBack m_way;
    MessageBlock *m_question;
    DetailsBox *m_differences;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_show = nullptr; ///< what keeps it from being undone
    JobRunner m_looker;
};

} // namespace qed::ui
