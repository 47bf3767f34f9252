// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// The hub of a window: the image, its check, the selection. Nobody else in ui knows how an image is
// opened or checked.
#pragma once

#include "core/apply/undo_file.h"
#include "core/backing/chain.h"
#include "core/base/progress.h"
#include "core/check/live_map.h"
#include "core/check/report.h"
#include "core/format/image.h"
#include "core/guest/partitions.h"
#include "core/io/image_lock.h"
#include "core/query/place.h"
#include "core/report/assessment.h"
#include "ui/session/changer.h"
#include "ui/session/selection.h"
#include "ui/session/write_access.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace qed::ui {

class ProblemMarks;

/// What is known about the selected place, found on a worker thread.
struct PlaceDetails {
    Place place; ///< what it belongs to; slot and guest are filled in when a reference tells them
    std::optional<FilePlace> at {};
    ReferenceList references {};
    std::optional<Translation> translation {};
};

/// Lives on the window's thread; reading and checking run on workers.
class Session final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Empty, ///< no file
        Opening,
        Checking, ///< image() is there; report() is the previous one if the file is as it was then
        Checked, ///< report() is there
        Cancelled, ///< the user stopped the check
        Changing, ///< the file is being written; what is known is how it was before
        Failed, ///< error() says why; image() may be there nevertheless
    };

    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const noexcept;
    [[nodiscard]] QString path() const;
    [[nodiscard]] std::shared_ptr<const Image> image() const noexcept;
    [[nodiscard]] std::shared_ptr<const Report> report() const noexcept;
    /// What a check that runs has seen so far; null when none does.
    [[nodiscard]] std::shared_ptr<const LiveMap> liveMap() const noexcept;
    [[nodiscard]] const std::optional<Error> &error() const noexcept;
    [[nodiscard]] const std::vector<ChainLink> &chain() const noexcept;
    /// Of the guest's disk, by place. Empty too while they are not known, and where the disk can't
    /// be read to find them.
    [[nodiscard]] const std::vector<Partition> &partitions() const noexcept;
    [[nodiscard]] const ImageUse &use() const noexcept;
    [[nodiscard]] const WriteAccess &access() const noexcept;
    /// Where the file stands outside of the sandbox that shows it here; empty where it stands here.
    [[nodiscard]] const std::filesystem::path &hostPath() const noexcept;
    /// It can be seen whether another program uses the file; else nothing is written to it.
    [[nodiscard]] bool locksKnown() const noexcept;
    /// Undo files of the image that are not spent, the latest repair first.
    [[nodiscard]] const std::vector<UndoSummary> &undoFiles() const noexcept;
    /// The undo file of a repair, or of an undo, that was cut off; null without one.
    [[nodiscard]] const UndoSummary *interrupted() const noexcept;
    /// Writes to the file. Before it does, the session lets go of it; afterwards it opens the file
    /// again and checks it.
    [[nodiscard]] Changer *changer() const noexcept;
    /// What came of the last change of this file; nothing once it was checked again on request.
    [[nodiscard]] const std::optional<ChangeOutcome> &lastChange() const noexcept;
    /// The file is not what it was when it was opened; checkAgain() reads it anew.
    [[nodiscard]] bool hasChangedOnDisk() const noexcept;
    /// Of report(), for the tree; null without one.
    [[nodiscard]] std::shared_ptr<const ProblemMarks> problemMarks() const noexcept;
    /// Present with a report.
    [[nodiscard]] const std::optional<Assessment> &assessment() const noexcept;
    [[nodiscard]] Selection *selection() const noexcept;
    [[nodiscard]] const std::optional<PlaceDetails> &details() const noexcept;
    /// The place that a finding of report() speaks of.
    [[nodiscard]] Place placeOfFinding(std::size_t index) const;
    /// The place of a cluster, of file bytes, or of a table entry whose value is known.
    [[nodiscard]] Place placeOfCluster(std::uint64_t cluster) const;
    [[nodiscard]] Place placeOfEntry(
        TableSlot slot, bool inL2, std::uint64_t value, ByteRange entryBytes) const;
    /// The same place with the finding that speaks of it, if one does.
    [[nodiscard]] Place withFinding(Place place) const;

public slots:
    /// Opens the file and starts its check; whatever ran before is cancelled.
    void open(const QString &path);
    /// Opens the same file again and checks it; the selection is kept where it still exists.
    void checkAgain();
    /// Takes `file` for the base image that is expected there, until another file is opened, and
    /// checks again. The image keeps the name that it has for its base.
    void locateBase(const std::filesystem::path &expected, const QString &file);
    void cancel();

signals:
    void stateChanged(qed::ui::Session::State state);
    void imageChanged();
    void reportChanged();
    /// At most ten times a second while a check runs.
    void progressed(const qed::ProgressSnapshot &snapshot);
    /// The file's size or time is another than when it was checked, or it is gone.
    void changedOnDisk();
    void detailsChanged();
    /// Chain, undo files, permission or use were found out.
    void surroundingsChanged();
    void partitionsChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace qed::ui
