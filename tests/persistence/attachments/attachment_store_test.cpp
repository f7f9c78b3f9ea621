// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/attachments/sql_attachment_store.h"
#include "persistence/support/test_data_file.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("an attachment comes back byte by byte", "[attachments]") {
    TestDataFile data;
    SqlAttachmentStore store(data.file());
    const std::size_t size = GENERATE(0U, 1U, 1024U * 1024U, 1024U * 1024U + 1U, 3'000'000U);
    Bytes content(size);
    for (std::size_t at = 0; at < size; ++at)
        content[at] = static_cast<std::uint8_t>(at * 31 >> 3);
    const auto digest = store.keep(content);
    REQUIRE(digest);
    CHECK(digest->size() == 64);
    CHECK(store.load(*digest).value() == content);
}

TEST_CASE("the same bytes are kept once", "[attachments]") {
    TestDataFile data;
    SqlAttachmentStore store(data.file());
    CHECK(store.keep(asBytes("picture")).value() == store.keep(asBytes("picture")).value());
    Statement count(data.file().connection(), "SELECT count(*) FROM attachment_chunk");
    REQUIRE(count.next());
    CHECK(count.integer(0) == 1);
}

TEST_CASE("what is not there, damaged or too large is said", "[attachments]") {
    TestDataFile data;
    SqlAttachmentStore store(data.file());
    CHECK(store.load("00").error().kind == StorageError::Kind::Missing);
    const std::string digest = store.keep(asBytes("picture")).value();
    data.file().connection().execute("UPDATE attachment_chunk SET content = x'00'");
    CHECK(store.load(digest).error().kind == StorageError::Kind::Corrupt);
    CHECK_FALSE(store.keep(Bytes(static_cast<std::size_t>(kLargestAttachment) + 1)));
}
