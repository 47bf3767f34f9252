// SPDX-FileCopyrightText: 2026 Qedscope contributors
// SPDX-License-Identifier: MIT

#include "tests/support/recipe.h"

#include "core/base/endian.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <span>
#include <sstream>
#include <stdexcept>

namespace qed::test {

namespace {

/// The words of one line, taken one after the other.
class Words final {
public:
    explicit Words(std::string line) : m_line(std::move(line)), m_words(m_line) { }

    std::string word()
    {
        std::string word;
        if (!(m_words >> word))
            throw std::invalid_argument("recipe: a word is missing in: " + m_line);
        return word;
    }
    std::uint64_t number(std::uint64_t clusterSize = 0)
    {
        const auto text = word();
        const bool cluster = text.starts_with('@');
        std::size_t used = 0;
        const auto value = std::stoull(cluster ? text.substr(1) : text, &used, 0);
        if (used != text.size() - (cluster ? 1 : 0))
            throw std::invalid_argument("recipe: not a number in: " + m_line);
        return cluster ? value * clusterSize : value;
    }
    std::uint32_t index() { return static_cast<std::uint32_t>(number()); }
    [[nodiscard]] const std::string &line() const noexcept { return m_line; }

private:
    std::string m_line;
    std::istringstream m_words;
};

void setHeaderField(ImageBuilder &image, const std::string &name, std::uint64_t value)
{
    const auto &fields = headerFields();
    const auto field = std::ranges::find(fields, name, &HeaderFieldInfo::name);
    if (field == fields.end())
        throw std::invalid_argument("recipe: no header field is named " + name);
    std::array<std::byte, 8> bytes {};
    storeLittleEndian(bytes.data(), value);
    image.write(field->bytes.offset, std::span(bytes).first(field->bytes.length));
}

using Verb = std::function<void(Recipe &, Words &)>;

std::map<std::string, Verb> verbs()
{
    const auto size = [](const Recipe &recipe) { return recipe.image.shape().clusterSize; };
    std::map<std::string, Verb> verbs;
    verbs["shape"] = [](Recipe &recipe, Words &words) {
        Shape shape;
        shape.clusterSize = words.index();
        shape.tableSize = words.index();
        shape.headerSize = words.index();
        shape.imageSize = words.number();
        recipe.image = ImageBuilder(shape);
    };
    verbs["map"] = [](Recipe &recipe, Words &words) {
        const auto guest = words.number();
        recipe.image.map(guest, words.number());
    };
    verbs["zero"] = [](Recipe &recipe, Words &words) {
        const auto guest = words.number();
        recipe.image.zero(guest, words.number());
    };
    verbs["table"] = [](Recipe &recipe, Words &words) { recipe.image.addTable(words.index()); };
    verbs["append"] = [](Recipe &recipe, Words &words) { recipe.image.append(words.number()); };
    verbs["l1"] = [size](Recipe &recipe, Words &words) {
        const auto index = words.index();
        recipe.image.setL1(index, words.number(size(recipe)));
    };
    verbs["l2"] = [size](Recipe &recipe, Words &words) {
        const auto l1Index = words.index();
        const auto l2Index = words.index();
        recipe.image.setL2(l1Index, l2Index, words.number(size(recipe)));
    };
    verbs["entry"] = [size](Recipe &recipe, Words &words) {
        const auto cluster = words.number();
        const auto index = words.index();
        recipe.image.setEntry(cluster, index, words.number(size(recipe)));
    };
    verbs["header"] = [size](Recipe &recipe, Words &words) {
        const auto field = words.word();
        setHeaderField(recipe.image, field, words.number(size(recipe)));
    };
    verbs["backing"]
        = [](Recipe &recipe, Words &words) { recipe.image.setBackingName(words.word()); };
    verbs["backing-raw"]
        = [](Recipe &recipe, Words &words) { recipe.image.setBackingName(words.word(), true); };
    verbs["shorten"] = [](Recipe &recipe, Words &words) { recipe.image.shorten(words.number()); };
    verbs["grow"] = [](Recipe &recipe, Words &words) {
        recipe.image.resize(recipe.image.content().size() + words.number());
    };
    verbs["unreadable"] = [size](Recipe &recipe, Words &words) {
        const auto offset = words.number(size(recipe));
        recipe.unreadable.push_back({ offset, words.number() });
    };
    verbs["beside"] = [](Recipe &recipe, Words &words) {
        auto name = words.word();
        recipe.beside.emplace_back(std::move(name), words.number());
    };
    return verbs;
}

} // namespace

Recipe cook(const std::string &text)
{
    static const auto known = verbs();
    Recipe recipe { .image = ImageBuilder() };
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        Words words(line.substr(0, line.find('#')));
        if (words.line().find_first_not_of(" \t") == std::string::npos)
            continue;
        const auto verb = known.find(words.word());
        if (verb == known.end())
            throw std::invalid_argument("recipe: not understood: " + line);
        verb->second(recipe, words);
    }
    return recipe;
}

} // namespace qed::test
