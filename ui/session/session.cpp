// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/session/session.h"

#include "core/guest/disk_partitions.h"
#include "ui/session/file_watch.h"
#include "ui/session/image_check.h"
#include "ui/session/job_runner.h"
#include "ui/session/opened_image.h"
#include "ui/session/place_lookup.h"
#include "ui/session/surroundings.h"

#include <algorithm>
#include <utility>

namespace qed::ui {

namespace {

/// Nothing was written to the file between one opening and the other, as far as can be told.
bool sameState(const Image &one, const Image &other)
{
    return one.file() != nullptr && other.file() != nullptr
        && one.file()->identity() == other.file()->identity();
}

} // namespace

struct Session::Private {
    explicit Private(Session *session) : q(session) { }

    void setState(State next);
    void reopen();
    void opened(Result<OpenedImage> result);
    void resolve();
    void findPartitions();
    void setPartitions(std::vector<Partition> found);
    void startCheck();
    void checked(Result<CheckedImage> result);
    void beginChange();
    void endChange(const ChangeOutcome &outcome);
    void lookUpSelection();
    void forgetReport();
    void forgetDetails();

    Session *q;
    State state = State::Empty;
    QString path;
    BaseLocations bases; ///< what the user said of this file's
    std::shared_ptr<const Image> image;
    std::filesystem::path hostPath;
    std::shared_ptr<const Report> report;
    std::shared_ptr<LiveMap> live;
    std::optional<Error> error;
    Surroundings around;
    std::vector<Partition> partitions;
    std::optional<Assessment> assessment;
    std::shared_ptr<const ProblemMarks> marks;
    std::optional<PlaceDetails> details;
    std::optional<ChangeOutcome> lastChange;
    Selection selection;
    FileWatch watch;
    JobRunner main; ///< opening and checking
    JobRunner surroundings; ///< the base images and the undo files
    JobRunner partitioning; ///< may wait for base images, which banner and repair must not
    JobRunner lookup; ///< details of the selection
    Changer changer;
};

void Session::Private::setState(State next)
{
    state = next;
    emit q->stateChanged(next);
}

void Session::Private::reopen()
{
    watch.stop();
    surroundings.discard();
    partitioning.discard();
    error.reset();
    setState(State::Opening);
    main.start([file = std::filesystem::path(path.toStdString()), bases = bases](
                   Progress &) { return openImage(file, bases); },
        [this](auto result) { opened(std::move(result)); });
}

void Session::Private::opened(Result<OpenedImage> result)
{
    if (!result) {
        error = result.error();
        setState(State::Failed);
        return;
    }
    const auto before = std::exchange(image, std::move(result->image));
    hostPath = std::move(result->hostPath);
    // Of a file that changed, the report tells nothing any more, even if no new one follows.
    const bool changed = before && !sameState(*before, *image);
    const bool outdated = report && changed;
    if (outdated)
        forgetReport();
    if (image->file() != nullptr)
        watch.watch(image->path(), image->file()->identity());
    selection.adapt([this](const Place &place) { return survivingPlace(*image, nullptr, place); });
    emit q->imageChanged();
    if (outdated) {
        emit q->reportChanged();
        lookUpSelection();
    }
    if (changed)
        setPartitions({});
    resolve();
    startCheck();
}

void Session::Private::resolve()
{
    surroundings.start([image = image](Progress &) { return lookAround(*image); },
        [this](Surroundings found) {
            around = std::move(found);
            emit q->surroundingsChanged();
            findPartitions();
        });
}

void Session::Private::findPartitions()
{
    partitioning.start([image = image, chain = around.chain](
                           Progress &progress) { return partitionsOf(image, chain, progress); },
        [this](std::vector<Partition> found) { setPartitions(std::move(found)); });
}

void Session::Private::setPartitions(std::vector<Partition> found)
{
    if (found == partitions)
        return;
    partitions = std::move(found);
    emit q->partitionsChanged();
}

void Session::Private::startCheck()
{
    live = std::make_shared<LiveMap>();
    setState(State::Checking);
    main.startWhenIdle([image = image, live = live](
                           Progress &progress) { return checkImage(*image, *live, progress); },
        [this](Result<CheckedImage> result) { checked(std::move(result)); });
}

void Session::Private::checked(Result<CheckedImage> result)
{
    live.reset();
    if (!result) {
        const bool stopped = result.error().kind == ErrorKind::Cancelled;
        error = std::move(result.error());
        setState(stopped ? State::Cancelled : State::Failed);
        return;
    }
    report = std::move(result->report);
    assessment = std::move(result->assessment);
    marks = std::move(result->marks);
    emit q->reportChanged();
    selection.adapt(
        [this](const Place &place) { return survivingPlace(*image, report.get(), place); });
    lookUpSelection();
    setState(State::Checked);
}

void Session::Private::beginChange()
{
    // A copy is another file.
    if (!changer.order().copy.empty())
        return;
    watch.stop();
    surroundings.discard();
    partitioning.discard();
    main.discard();
    setState(State::Changing);
}

void Session::Private::endChange(const ChangeOutcome &outcome)
{
    if (!outcome.order.copy.empty())
        return;
    lastChange = outcome;
    reopen();
}

void Session::Private::lookUpSelection()
{
    if (!selection.current() || !image) {
        forgetDetails();
        return;
    }
    lookup.start([image = image, report = report, place = *selection.current()](
                     Progress &progress) { return lookUp(*image, report.get(), place, progress); },
        [this](PlaceDetails found) {
            details = std::move(found);
            emit q->detailsChanged();
        });
}

void Session::Private::forgetReport()
{
    report.reset();
    assessment.reset();
    marks.reset();
}

void Session::Private::forgetDetails()
{
    lookup.discard();
    if (!details)
        return;
    details.reset();
    emit q->detailsChanged();
}

Session::Session(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
    connect(&d->main, &JobRunner::progressed, this, [this](const ProgressSnapshot &snapshot) {
        if (d->state == State::Checking)
            emit progressed(snapshot);
    });
    connect(&d->changer, &Changer::started, this, [this] { d->beginChange(); });
    connect(&d->changer, &Changer::ended, this,
        [this](const ChangeOutcome &outcome) { d->endChange(outcome); });
    connect(&d->watch, &FileWatch::fileChanged, this, &Session::changedOnDisk);
    connect(&d->watch, &FileWatch::useChanged, this, &Session::surroundingsChanged);
    connect(&d->selection, &Selection::changed, this, [this] { d->lookUpSelection(); });
    connect(&d->selection, &Selection::cleared, this, [this] { d->forgetDetails(); });
}

Session::~Session() = default;

Session::State Session::state() const noexcept
{
    return d->state;
}

QString Session::path() const
{
    return d->path;
}

std::shared_ptr<const Image> Session::image() const noexcept
{
    return d->image;
}

std::shared_ptr<const Report> Session::report() const noexcept
{
    return d->report;
}

std::shared_ptr<const LiveMap> Session::liveMap() const noexcept
{
    return d->live;
}

const std::optional<Error> &Session::error() const noexcept
{
    return d->error;
}

const std::vector<ChainLink> &Session::chain() const noexcept
{
    return d->around.chain;
}

const std::vector<Partition> &Session::partitions() const noexcept
{
    return d->partitions;
}

const WriteAccess &Session::access() const noexcept
{
    return d->around.access;
}

const std::filesystem::path &Session::hostPath() const noexcept
{
    return d->hostPath;
}

bool Session::locksKnown() const noexcept
{
    return d->hostPath.empty() && !d->watch.use().unknown;
}

const std::vector<UndoSummary> &Session::undoFiles() const noexcept
{
    return d->around.undoFiles;
}

const UndoSummary *Session::interrupted() const noexcept
{
    const auto found = std::ranges::find_if(d->around.undoFiles, &UndoSummary::interrupted);
    return found == d->around.undoFiles.end() ? nullptr : &*found;
}

Changer *Session::changer() const noexcept
{
    return &d->changer;
}

const std::optional<ChangeOutcome> &Session::lastChange() const noexcept
{
    return d->lastChange;
}

const ImageUse &Session::use() const noexcept
{
    return d->watch.use();
}

bool Session::hasChangedOnDisk() const noexcept
{
    return d->watch.changed();
}

const std::optional<Assessment> &Session::assessment() const noexcept
{
    return d->assessment;
}

std::shared_ptr<const ProblemMarks> Session::problemMarks() const noexcept
{
    return d->marks;
}

Selection *Session::selection() const noexcept
{
    return &d->selection;
}

const std::optional<PlaceDetails> &Session::details() const noexcept
{
    return d->details;
}

void Session::open(const QString &path)
{
    d->path = path;
    d->bases.clear();
    d->image.reset();
    d->forgetReport();
    d->around = {};
    d->lastChange.reset();
    d->selection.clear();
    emit imageChanged();
    emit reportChanged();
    d->setPartitions({});
    d->reopen();
}

void Session::checkAgain()
{
    if (d->path.isEmpty() || d->state == State::Changing)
        return;
    d->lastChange.reset();
    d->reopen();
}

void Session::locateBase(const std::filesystem::path &expected, const QString &file)
{
    d->bases[expected] = file.toStdString();
    checkAgain();
}

void Session::cancel()
{
    d->main.cancel();
}

} // namespace qed::ui
