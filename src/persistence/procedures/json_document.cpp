// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/procedures/json_document.h"

#include <algorithm>
#include <utility>

namespace recourse {

namespace {

using nlohmann::json;

/// Builds the tree while nlohmann reads: the only place where a key given twice can still be seen.
class DocumentBuilder final : public nlohmann::json_sax<json> {
public:
    DocumentBuilder(std::string_view text, DocumentFaults& faults) : m_text(text), m_faults(faults) {}

    json takeRoot() { return std::move(m_root); }

    bool null() override { return add(nullptr) != nullptr; }
    bool boolean(bool value) override { return add(value) != nullptr; }
    bool number_integer(number_integer_t value) override { return add(value) != nullptr; }
    bool number_unsigned(number_unsigned_t value) override { return add(value) != nullptr; }
    bool number_float(number_float_t value, const string_t&) override { return add(value) != nullptr; }
    bool string(string_t& value) override { return add(std::move(value)) != nullptr; }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        Level& level = m_levels.back();
        level.key = std::move(name);
        if (level.container->contains(level.key))
            m_faults.push_back({path(), {"procedure.fault.key-twice", {level.key}}, {"procedure.remedy.keep-one", {}}});
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override {
        const std::string_view before = m_text.substr(0, position == 0 ? 0 : position - 1);
        const auto lines = std::count(before.begin(), before.end(), '\n');
        const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0: the first line
        m_faults.push_back({"",
                            {"procedure.fault.not-json",
                             {std::int64_t{lines} + 1, static_cast<std::int64_t>(before.size() - lineStart) + 1}},
                            {"procedure.remedy.syntax", {}}});
        return false;
    }

private:
    struct Level {
        json* container;
        std::string key{};
    };

    std::string path() const {
        std::string written;
        for (const Level& level : m_levels) {
            if (level.container->is_array())
                written += "[" + std::to_string(level.container->size() - 1) + "]";
            else
                written += (written.empty() ? "" : ".") + level.key;
        }
        return written;
    }

    /// Where the value now stands.
    json* add(json value) {
        if (m_levels.empty())
            return &(m_root = std::move(value));
        Level& level = m_levels.back();
        if (level.container->is_array()) {
            level.container->push_back(std::move(value));
            return &level.container->back();
        }
        return &((*level.container)[level.key] = std::move(value));
    }

    bool open(json container) {
        if (m_levels.size() == kDeepestDocument) {
            m_faults.push_back({path(),
                                {"procedure.fault.too-deep", {static_cast<std::int64_t>(kDeepestDocument)}},
                                {"procedure.remedy.wrong-file", {}}});
            return false;
        }
        m_levels.push_back({add(std::move(container))});
        return true;
    }

    bool close() {
        m_levels.pop_back();
        return true;
    }

    std::string_view m_text;
    DocumentFaults& m_faults;
    json m_root;
    std::vector<Level> m_levels;
};

} // namespace

std::optional<json> parseDocument(std::string_view text, DocumentFaults& faults, std::size_t largest) {
    if (text.size() > largest) {
        faults.push_back({"",
                          {"procedure.fault.too-large", {static_cast<std::int64_t>(largest)}},
                          {"procedure.remedy.wrong-file", {}}});
        return std::nullopt;
    }
    DocumentBuilder builder(text, faults);
    if (!json::sax_parse(text, &builder))
        return std::nullopt;
    return builder.takeRoot();
}

} // namespace recourse
