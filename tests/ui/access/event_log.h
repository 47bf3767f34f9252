// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// What assistive technology is told while it lives, instead of the platform's bridge.
#pragma once

#include <QAccessible>

#include <string>
#include <vector>

namespace qed::ui {

class EventLog final {
public:
    struct Event {
        QAccessible::Event type = QAccessible::InvalidEvent;
        const QObject *object = nullptr; ///< that it is about, or about a part of
        std::string name; ///< of the object, at that moment; of an announcement, its text
        bool assertive = false; ///< an announcement that may interrupt
    };

    EventLog()
    {
        events().clear();
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(take);
    }
    EventLog(const EventLog &) = delete;
    EventLog &operator=(const EventLog &) = delete;
    ~EventLog()
    {
        QAccessible::installUpdateHandler(nullptr);
        QAccessible::setActive(false);
    }

    static std::vector<Event> &events()
    {
        static std::vector<Event> all;
        return all;
    }
    /// Without an object, of all.
    [[nodiscard]] static std::vector<std::string> of(
        QAccessible::Event type, const QObject *object = nullptr)
    {
        std::vector<std::string> names;
        for (const auto &event : events()) {
            if (event.type == type && (object == nullptr || event.object == object))
                names.push_back(event.name);
        }
        return names;
    }
    [[nodiscard]] static std::vector<std::string> announcements()
    {
        return of(QAccessible::Announcement);
    }

private:
    static void take(QAccessibleEvent *event)
    {
        if (event->type() == QAccessible::Announcement) {
            const auto *spoken = static_cast<QAccessibleAnnouncementEvent *>(event);
            events().push_back({ event->type(), event->object(), spoken->message().toStdString(),
                spoken->politeness() == QAccessible::AnnouncementPoliteness::Assertive });
            return;
        }
        const auto *object = event->accessibleInterface();
        events().push_back({ event->type(), event->object(),
            object == nullptr ? std::string() : object->text(QAccessible::Name).toStdString() });
    }
};

} // namespace qed::ui
