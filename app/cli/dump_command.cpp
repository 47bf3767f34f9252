// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "app/cli/commands.h"
#include "core/base/json_text.h"
#include "core/base/text.h"
#include "core/report/dump.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace qed::cli {

namespace {

struct DumpCommand {
    std::string image;
    std::optional<std::uint64_t> l1Index {};
    bool all = false;
};

/// Prints lines as the elements of one JSON array, as they come.
class JsonLines final {
public:
    JsonLines(std::ostream &out, const std::string &path) : m_out(out)
    {
        m_out << "{\n    \"filename\": " << jsonText(path)
              << ",\n    \"format\": \"qed\",\n    \"lines\": [";
    }
    void add(std::string_view text)
    {
        while (!text.empty()) {
            const auto end = text.find('\n');
            const nlohmann::ordered_json line = text.substr(0, end);
            m_out << (m_first ? "\n        " : ",\n        ") << jsonText(line);
            m_first = false;
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
    }
    void close() { m_out << "\n    ]\n}\n"; }

private:
    std::ostream &m_out;
    bool m_first = true;
};

Result<void> print(const Context &context, const Image &image, const DumpOptions &options,
    const Progress &progress)
{
    auto &out = context.console.out();
    if (!context.json())
        return dump(image, options, progress, [&](std::string_view text) { out << text; });
    std::optional<JsonLines> lines;
    auto result = dump(image, options, progress, [&](std::string_view text) {
        if (!lines)
            lines.emplace(out, image.path().string());
        lines->add(text);
    });
    if (lines)
        lines->close();
    else if (!result)
        out << jsonText(failureJson(image.path().string(), result.error())) << '\n';
    return result;
}

int runDump(const Context &context, const DumpCommand &command)
{
    const auto opened = openImage(context, command.image);
    if (!opened)
        return fail(context, command.image, opened.error());
    DumpOptions options { .everyEntry = command.all };
    if (command.l1Index) {
        // Wider than any table: dump() then says that there is no such entry.
        constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
        options.onlyL1 = static_cast<std::uint32_t>(std::min(*command.l1Index, most));
    }
    Progress progress(context.signals.stopToken());
    const auto view = showProgress(context, command.image, progress);
    const auto result = print(context, *opened->image, options, progress);
    return result ? kSound : sayFailure(context, command.image, result.error());
}

} // namespace

Action addDump(CLI::App &command)
{
    const auto options = std::make_shared<DumpCommand>();
    command.add_option("IMAGE", options->image, "The image; damaged ones too")->required();
    addSizeOption(command, "--l1", options->l1Index, "Only the table that this L1 entry leads to")
        ->type_name("N");
    command.add_flag(
        "--all", options->all, "Every entry that is not 0 on a line, instead of runs of entries");
    return [options](const Context &context) { return runDump(context, *options); };
}

} // namespace qed::cli
