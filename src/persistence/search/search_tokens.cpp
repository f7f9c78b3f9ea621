// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/search/search_tokens.h"

#include "support/text.h"

#include <utf8proc.h>

namespace recourse {

namespace {

enum class CharacterClass { Separator, Word, Ideograph };

bool isIdeograph(utf8proc_int32_t point) {
    return (point >= 0x3400 && point <= 0x9FFF) || (point >= 0xF900 && point <= 0xFAFF) || point >= 0x20000 ||
           (point >= 0x3040 && point <= 0x30FF) || (point >= 0xAC00 && point <= 0xD7AF) || point == 0x3005 ||
           point == 0x3007;
}

CharacterClass classOf(std::string_view character) {
    utf8proc_int32_t point = -1;
    utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(character.data()),
                     static_cast<utf8proc_ssize_t>(character.size()), &point);
    const utf8proc_category_t category = utf8proc_category(point);
    const bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
    const bool number = category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO;
    if (!letter && !number)
        return CharacterClass::Separator;
    return isIdeograph(point) ? CharacterClass::Ideograph : CharacterClass::Word;
}

/// Characters of one class that follow each other.
struct CharacterRun {
    CharacterClass kind = CharacterClass::Separator;
    std::vector<std::string_view> characters;
};

std::vector<CharacterRun> runsOf(std::string_view text) {
    std::vector<CharacterRun> runs;
    for (const std::string_view character : characters(text)) {
        const CharacterClass kind = classOf(character);
        if (runs.empty() || runs.back().kind != kind)
            runs.push_back({kind, {}});
        runs.back().characters.push_back(character);
    }
    std::erase_if(runs, [](const CharacterRun& run) { return run.kind == CharacterClass::Separator; });
    return runs;
}

void appendTokens(const CharacterRun& run, std::vector<std::string>& tokens) {
    if (run.kind == CharacterClass::Word) {
        std::string word;
        for (const std::string_view character : run.characters)
            word += character;
        tokens.push_back(std::move(word));
        return;
    }
    for (std::size_t at = 0; at + 1 < run.characters.size(); ++at)
        tokens.push_back(std::string(run.characters[at]).append(run.characters[at + 1]));
    tokens.emplace_back(run.characters.back());
}

} // namespace

std::vector<std::string> searchTokens(std::string_view text) {
    const std::string normal = normalisedKey(text);
    std::vector<std::string> tokens;
    for (const CharacterRun& run : runsOf(normal))
        appendTokens(run, tokens);
    return tokens;
}

SearchPhrase searchPhrase(std::string_view words, LastWord last) {
    const std::string normal = normalisedKey(words);
    const std::vector<CharacterRun> runs = runsOf(normal);
    SearchPhrase phrase;
    for (const CharacterRun& run : runs)
        appendTokens(run, phrase.tokens);
    if (runs.empty())
        return phrase;
    // In the text the last run may go on: its last character stands alone there only at the end of the run.
    if (runs.back().kind == CharacterClass::Word)
        phrase.prefix = last == LastWord::MayGoOn;
    else if (runs.back().characters.size() == 1)
        phrase.prefix = true;
    else
        phrase.tokens.pop_back();
    return phrase;
}

std::string matchText(const SearchPhrase& phrase) {
    return '"' + join(phrase.tokens, " ") + '"' + (phrase.prefix ? " *" : "");
}

} // namespace recourse
