# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""What tests of repairs share."""

import json

from damage import NOWHERE, Damage
from support import CliTest, run

BAD = 100  # the entry that is damaged


class RepairTest(CliTest):
    def setUp(self):
        super().setUp()
        self.damage = Damage(self)

    def corrupt(self, name="corrupt.qed"):
        """With an entry that leads nowhere, where no cluster ever was: the repair leaves no leak."""
        return self.create(name).set_entry(BAD, NOWHERE)

    def undo_file(self, image, number=""):
        return image.path.with_name(f"{image.path.name}{number}.qedundo")

    def json(self, *arguments, code=None):
        returned, out, err = run(*arguments, "--output", "json")
        if code is not None:
            self.assertEqual(returned, code, err)
        return json.loads(out)

    def refused(self, *arguments, word, code="", image=None):
        """Exit code 1, one line that says why, and the image as it was."""
        before = image.path.read_bytes() if image else None
        returned, out, err = run(*arguments)
        self.assertEqual(returned, 1, (arguments, out, err))
        self.assertIn(word, err)
        self.assertEqual(len(err.splitlines()), 1, err)
        if out:
            self.assertTrue(out.splitlines()[-1].startswith("NOT REPAIRED"), out)
        if code:
            self.assertEqual(self.json(*arguments)["error"]["code"], code)
        if image:
            self.assertEqual(image.path.read_bytes(), before)
            self.assertFalse(self.undo_file(image).exists())
