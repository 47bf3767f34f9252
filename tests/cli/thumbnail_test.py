# SPDX-FileCopyrightText: 2026 Qedscope contributors
# SPDX-License-Identifier: MIT

"""thumbnail: a PNG file, or an exit code and no file; the image is never touched."""

import os
import struct
import unittest

from support import CliTest, run


class Thumbnail(CliTest):
    def draw(self, image, *options, name="picture.png"):
        code, out, err = run("thumbnail", *options, image.path, self.path(name))
        self.assertEqual((code, out, err), (0, "", ""))
        return self.path(name).read_bytes()

    def test_is_a_png_file_of_the_size_asked_for(self):
        image = self.sound()
        for option, side in (((), 256), (("-s", "64"), 64), (("--size", "1"), 1), (("-s", "1024"), 1024)):
            data = self.draw(image, *option)
            self.assertEqual(data[:16], b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR")
            self.assertEqual(struct.unpack(">II", data[16:24]), (side, side))

    def test_the_same_bytes_give_the_same_picture_and_damage_another(self):
        sound = self.draw(self.sound())
        self.assertEqual(self.draw(self.sound("again.qed")), sound)
        self.assertNotEqual(self.draw(self.corrupt()), sound)

    def test_every_state_has_a_picture_and_is_left_alone(self):
        for name, image in self.every_state().items():
            with self.subTest(state=name):
                before = image.path.read_bytes(), image.path.stat().st_mtime_ns
                self.draw(image)
                self.assertEqual((image.path.read_bytes(), image.path.stat().st_mtime_ns), before)

    def test_needs_no_right_to_write_beside_the_image(self):
        folder = self.path("locked")
        folder.mkdir()
        image = self.create("locked/disk.qed")
        image.path.chmod(0o400)
        folder.chmod(0o500)
        self.addCleanup(folder.chmod, 0o700)
        self.draw(image)
        self.assertEqual(os.listdir(folder), ["disk.qed"])

    def test_leaves_no_file_when_there_is_no_picture(self):
        out = self.path("picture.png")
        for image, wanted in ((self.raw(), 63), (self.path("missing.qed"), 1), (self.folder, 1)):
            code, _, err = run("thumbnail", image, out)
            self.assertEqual(code, wanted)
            self.assertEqual(len(err.splitlines()), 1, err)
            self.assertFalse(out.exists())
        for size in ("0", "1025", "-1", "big"):
            self.assertEqual(run("thumbnail", "-s", size, self.sound().path, out)[0], 1)
            self.assertFalse(out.exists())
        code, _, err = run("thumbnail", self.sound().path, self.path("no/picture.png"))
        self.assertEqual(code, 1)
        self.assertIn("no/picture.png", err)

    def test_refuses_to_draw_over_the_image_itself(self):
        image = self.sound()
        before = image.path.read_bytes()
        os.link(image.path, self.path("link.png"))
        for out in (image.path, self.path("link.png")):
            code, _, err = run("thumbnail", image.path, out)
            self.assertEqual(code, 1)
            self.assertIn(str(out), err)
            self.assertEqual(image.path.read_bytes(), before)


if __name__ == "__main__":
    unittest.main()
