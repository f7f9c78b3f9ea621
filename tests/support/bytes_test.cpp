// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bytes.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("bytes written in hexadecimal are read back", "[bytes]") {
    const Bytes bytes{0x00, 0x0f, 0xa0, 0xff};
    CHECK(toHex(bytes) == "000fa0ff");
    CHECK(parseHex("000fa0ff") == bytes);
    CHECK(parseHex("000FA0FF") == bytes);
    CHECK(parseHex("") == Bytes{});
}

TEST_CASE("what is not hexadecimal is refused", "[bytes]") {
    const auto written = GENERATE(as<std::string>(), "0", "0g", "0 ", "-1", "0x");
    CAPTURE(written);
    CHECK_FALSE(parseHex(written));
}

TEST_CASE("text and its bytes are the same", "[bytes]") {
    CHECK(textOf(asBytes("投诉 1")) == "投诉 1");
    CHECK(asBytes("").empty());
}

TEST_CASE("a number is written most significant byte first", "[bytes]") {
    CHECK(toHex(ByteWriter().number(258).bytes()) == "0000000000000102");
    CHECK(toHex(ByteWriter().number(-1).bytes()) == "ffffffffffffffff");
}

TEST_CASE("fields that join to the same text are written differently", "[bytes]") {
    CHECK(ByteWriter().field("ab").field("c").bytes() != ByteWriter().field("a").field("bc").bytes());
    CHECK(ByteWriter().field("abc").bytes() != ByteWriter().field("abc").field("").bytes());
}
