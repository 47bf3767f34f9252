// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "ui/settings/settings.h"

#include <QDir>
#include <QSettings>

#include <array>
#include <utility>

namespace qed::ui {

namespace {

// Words, since numbers change their meaning when something is put between.
template <typename Value>
using Word = std::pair<Value, QLatin1StringView>;

constexpr std::array kThemes { Word<Theme> { Theme::System, QLatin1StringView("system") },
    Word<Theme> { Theme::Light, QLatin1StringView("light") },
    Word<Theme> { Theme::Dark, QLatin1StringView("dark") } };
constexpr std::array kOrders { Word<CellOrder> { CellOrder::Rows, QLatin1StringView("rows") },
    Word<CellOrder> { CellOrder::Hilbert, QLatin1StringView("hilbert") } };
constexpr std::array kKeepings { Word<UndoKeeping> {
                                     UndoKeeping::BesideImage, QLatin1StringView("image") },
    Word<UndoKeeping> { UndoKeeping::InFolder, QLatin1StringView("folder") } };
constexpr std::array kAnswers { Word<bool> { true, QLatin1StringView("true") },
    Word<bool> { false, QLatin1StringView("false") } };

constexpr QLatin1StringView kThemeKey("theme");
constexpr QLatin1StringView kOrderKey("map/order");
constexpr QLatin1StringView kKeepingKey("undo/place");
constexpr QLatin1StringView kFolderKey("undo/folder");
constexpr QLatin1StringView kStopKey("ask/beforeStop");

/// Leaves the value alone when the file holds no word of the list.
template <typename Value, typename Words>
void read(const QSettings &file, QLatin1StringView key, const Words &words, Value &value)
{
    const auto found = file.value(key).toString();
    for (const auto &[known, word] : words) {
        if (found == word)
            value = known;
    }
}

template <typename Value, typename Words>
void write(QSettings &file, QLatin1StringView key, const Words &words, Value value)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            file.setValue(key, QString(word));
    }
}

} // namespace

std::filesystem::path undoFolderOf(const Settings &settings)
{
    if (settings.undoKeeping == UndoKeeping::BesideImage
        || !QDir::isAbsolutePath(settings.undoFolder))
        return {};
    return settings.undoFolder.toStdString();
}

Settings loadSettings()
{
    const QSettings file;
    Settings settings;
    read(file, kThemeKey, kThemes, settings.theme);
    read(file, kOrderKey, kOrders, settings.order);
    read(file, kKeepingKey, kKeepings, settings.undoKeeping);
    read(file, kStopKey, kAnswers, settings.askBeforeStop);
    settings.undoFolder = file.value(kFolderKey).toString();
    return settings;
}

void saveSettings(const Settings &settings)
{
    QSettings file;
    write(file, kThemeKey, kThemes, settings.theme);
    write(file, kOrderKey, kOrders, settings.order);
    write(file, kKeepingKey, kKeepings, settings.undoKeeping);
    write(file, kStopKey, kAnswers, settings.askBeforeStop);
    file.setValue(kFolderKey, settings.undoFolder);
}

} // namespace qed::ui
