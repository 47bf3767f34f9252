// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/differential/qemu.h"

#include <nlohmann/json.hpp>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <system_error>

namespace qed::test {

namespace {

struct Output {
    int exitCode = 0;
    std::string text {}; ///< standard output and error
};

std::string quoted(const std::string &word)
{
    std::string text = "'";
    for (const char letter : word)
        text += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return text + "'";
}

Output outputOf(const std::vector<std::string> &command)
{
    std::string line;
    for (const auto &word : command)
        line += quoted(word) + ' ';
    line += "2>&1";
    FILE *pipe = ::popen(line.c_str(), "re");
    if (pipe == nullptr)
        throw std::system_error(errno, std::generic_category(), line);
    Output output;
    std::array<char, 4096> buffer {};
    while (const auto got = std::fread(buffer.data(), 1, buffer.size(), pipe))
        output.text.append(buffer.data(), got);
    const int status = ::pclose(pipe);
    output.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    return output;
}

} // namespace

QemuCheck qemuCheck(const std::filesystem::path &image)
{
    const auto output
        = outputOf({ "qemu-img", "check", "-f", "qed", "--output=json", image.string() });
    QemuCheck result { .exitCode = output.exitCode };
    const auto begin = output.text.find("{\n");
    const auto json = begin == std::string::npos
        ? nlohmann::json()
        : nlohmann::json::parse(output.text.substr(begin), nullptr, false);
    result.opened = json.is_object();
    result.message = output.text.substr(0, begin);
    if (!result.opened)
        return result;
    const auto figure = [&](const char *key) { return json.value(key, std::uint64_t { 0 }); };
    result.checkErrors = figure("check-errors");
    result.corruptions = figure("corruptions");
    result.leaks = figure("leaks");
    result.totalClusters = figure("total-clusters");
    result.allocatedClusters = figure("allocated-clusters");
    result.fragmentedClusters = figure("fragmented-clusters");
    return result;
}

bool qemuRepair(const std::filesystem::path &image)
{
    const auto output = outputOf(
        { "qemu-img", "check", "-f", "qed", "-r", "all", "--output=json", image.string() });
    return output.text.contains("{\n");
}

void run(const std::vector<std::string> &command)
{
    const auto output = outputOf(command);
    if (output.exitCode != 0)
        throw std::runtime_error(command.front() + ": " + output.text);
}

} // namespace qed::test
