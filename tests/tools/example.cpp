// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

// qedscope-example OUT.qed: makes an image to look at, in any state that an image can be in.

#include "core/base/text.h"
#include "tests/support/example_image.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>
#include <map>
#include <print>
#include <string>

int main(int argc, char **argv)
{
    std::map<std::string, qed::test::ExampleKind> kinds;
    for (const auto &[kind, name] : qed::test::exampleNames())
        kinds.emplace(name, kind);

    CLI::App app(
        "Makes a QED image to look at. Its data are mostly holes, so it takes little room.");
    std::string out;
    std::string kind = "example";
    std::string size = "8GiB";
    app.add_option("OUT", out, "the file to write")->required();
    app.add_option("--kind", kind, "the state of the image")->check(CLI::IsMember(kinds));
    app.add_option("--size", size, "of the guest's disk, for --kind full");
    CLI11_PARSE(app, argc, argv);

    const auto bytes = qed::parseSize(size);
    if (!bytes || *bytes % 512 != 0) {
        std::println(
            stderr, "qedscope-example: {}: not a size in whole sectors of 512 bytes", size);
        return 1;
    }
    try {
        qed::test::writeFile(out, qed::test::makeExample(kinds.at(kind), *bytes));
    } catch (const std::exception &error) {
        std::println(stderr, "qedscope-example: {}", error.what());
        return 1;
    }
    return 0;
}
