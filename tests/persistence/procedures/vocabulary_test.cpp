// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile/case_file.h"
#include "domain/procedure/vocabulary.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace recourse;

namespace {

template <class R>
bool offersChoice(std::string_view key) {
    const Field<R>* field = findField(RecordOf<R>::fields, key);
    return field != nullptr && (field->kind == Kind::Choice || field->kind == Kind::Choices) &&
           (field->traits & Computed) == 0;
}

} // namespace

TEST_CASE("every list a firm may fill belongs to a field in which something is chosen", "[procedure]") {
    for (const std::string_view path : kFirmListWords) {
        CAPTURE(path);
        const std::size_t dot = path.find('.');
        bool found = dot == std::string_view::npos && offersChoice<Complaint>(path);
        const CaseFile file;
        forEachTable(file, [&](const auto& rows) {
            using R = typename std::decay_t<decltype(rows)>::value_type;
            found = found || (path.substr(0, dot) == RecordOf<R>::table && offersChoice<R>(path.substr(dot + 1)));
        });
        CHECK(found);
    }
}
