# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT
"""The entry in the menu of GNOME Files, for those who have its Python extensions (nautilus-python). Looks at types and
names only: nothing is read here."""

import locale
import subprocess

from gi.repository import GObject, Nautilus

IMAGE = "application/x-qed-disk"
LABELS = {"de": "Datenträgerabbild prüfen"}


def label() -> str:
    language = (locale.getlocale(locale.LC_MESSAGES)[0] or "")[:2]
    return LABELS.get(language, "Check Disk Image")


class QedscopeMenu(GObject.GObject, Nautilus.MenuProvider):
    def get_file_items(self, *arguments: object) -> list:
        """One entry when every file is an image that lies on this machine. Older versions hand over their window first."""
        paths = [file.get_location().get_path() for file in arguments[-1] if file.get_mime_type() == IMAGE]
        if len(paths) < max(1, len(arguments[-1])) or None in paths:
            return []
        item = Nautilus.MenuItem(name="Qedscope::check", label=label())
        item.connect("activate", lambda _: subprocess.Popen(["qedscope", *paths], start_new_session=True))
        return [item]
