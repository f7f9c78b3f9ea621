// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_file.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>

namespace recourse {

namespace {

const std::filesystem::path kProjectRoot = RECOURSE_SOURCE_DIR;

/// Copies a source character by character into code and literals.
class SourceScanner {
public:
    SourceScanner(const std::string& text, SourceFile& source) : m_text(text), m_source(source) {}

    void scan() {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                skipTo("\n");
            else if (startsWith("/*"))
                skipBlockComment();
            else if (startsWith("R\""))
                takeRawString();
            else if (m_text[m_at] == '"')
                takeString();
            else if (m_text[m_at] == '\'' && !insideNumber())
                takeCharacter();
            else
                keep();
        }
        m_source.code.push_back(std::move(m_line));
    }

private:
    [[nodiscard]] bool startsWith(std::string_view word) const { return m_text.compare(m_at, word.size(), word) == 0; }
    /// The quote of 1'000.
    [[nodiscard]] bool insideNumber() const {
        return m_at > 0 && std::isxdigit(static_cast<unsigned char>(m_text[m_at - 1])) != 0;
    }

    void keep() {
        if (m_text[m_at] == '\n') {
            m_source.code.push_back(std::move(m_line));
            m_line.clear();
        } else {
            m_line += m_text[m_at];
        }
        ++m_at;
    }
    /// Goes to the next place of the word, keeping only the line ends before it.
    void skipTo(std::string_view word) {
        while (m_at < m_text.size() && !startsWith(word)) {
            if (m_text[m_at] == '\n')
                keep();
            else
                ++m_at;
        }
    }
    void skipBlockComment() {
        skipTo("*/");
        m_at = std::min(m_at + 2, m_text.size());
    }
    void takeRawString() {
        const std::size_t open = m_text.find('(', m_at);
        const std::string close = ")" + m_text.substr(m_at + 2, open - m_at - 2) + "\"";
        const std::size_t begin = open + 1;
        const std::size_t line = m_source.code.size() + 1;
        m_at = begin;
        skipTo(close);
        m_source.literals.push_back({line, m_text.substr(begin, m_at - begin)});
        m_at = std::min(m_at + close.size(), m_text.size());
        m_line += "\"\"";
    }
    void takeString() {
        const std::size_t begin = m_at + 1;
        skipQuoted('"');
        if (m_line.find("#include") == std::string::npos)
            m_source.literals.push_back({m_source.code.size() + 1, m_text.substr(begin, m_at - begin - 1)});
        m_line += "\"\"";
    }
    void takeCharacter() {
        skipQuoted('\'');
        m_line += "''";
    }
    void skipQuoted(char quote) {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote)
            m_at += m_text[m_at] == '\\' ? 2U : 1U;
        ++m_at;
    }

    const std::string& m_text;
    SourceFile& m_source;
    std::string m_line;
    std::size_t m_at = 0;
};

} // namespace

std::string listed(const Faults& faults) {
    std::string text;
    for (const std::string& fault : faults)
        text += "\n" + fault;
    return text;
}

std::string SourceFile::layer() const {
    const std::size_t begin = path.find('/') + 1;
    return path.substr(begin, path.find('/', begin) - begin);
}

SourceFile parseSource(std::string path, const std::string& text) {
    SourceFile source;
    source.path = std::move(path);
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        source.lines.push_back(line);
    SourceScanner(text, source).scan();
    return source;
}

std::vector<SourceFile> sourcesBelow(const std::string& folder) {
    std::vector<SourceFile> sources;
    for (const char* ending : {".h", ".cpp"}) {
        for (const std::string& path : filesBelow(folder, ending))
            sources.push_back(parseSource(path, readFile(path)));
    }
    return sources;
}

std::vector<std::string> filesBelow(const std::string& folder, std::string_view ending) {
    std::vector<std::string> paths;
    if (!std::filesystem::exists(kProjectRoot / folder))
        return paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(kProjectRoot / folder)) {
        std::string path = entry.path().lexically_relative(kProjectRoot).generic_string();
        if (entry.is_regular_file() && path.ends_with(ending))
            paths.push_back(std::move(path));
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string readFile(const std::string& path) {
    const std::ifstream stream(kProjectRoot / path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

Faults codeWith(const SourceFile& source, const std::regex& expression, const std::string& why) {
    Faults faults;
    for (std::size_t line = 1; line <= source.code.size(); ++line) {
        if (std::regex_search(source.code[line - 1], expression))
            faults.push_back(source.at(line) + why);
    }
    return faults;
}

} // namespace recourse
