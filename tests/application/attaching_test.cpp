// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/attachments/attaching.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("an attachment is saved under a name any computer takes", "[attachments]") {
    const auto [name, safe] = GENERATE(table<std::string, std::string>({
        {"照片 1.jpg", "照片 1.jpg"},
        {"../../etc/passwd", "passwd"},
        {"C:\\Users\\a\\report.pdf", "report.pdf"},
        {"a:b?c*.txt", "a_b_c_.txt"},
        {"..hidden", "hidden"},
        {"trailing. . ", "trailing"},
        {"nul.txt", "file-nul.txt"},
        {"COM1", "file-COM1"},
        {"", "file-"},
        {"line\nfeed.txt", "line_feed.txt"},
    }));
    CHECK(safeFileName(name) == safe);
}

TEST_CASE("a name too long for a file system keeps its ending and whole characters", "[attachments]") {
    std::string name;
    for (int i = 0; i < 100; ++i)
        name += "长";
    const std::string safe = safeFileName(name + ".jpeg");
    CHECK(safe.size() <= 200);
    CHECK(safe.ends_with("长.jpeg"));
}

TEST_CASE("a second file of a name gets a number before its ending", "[attachments]") {
    CHECK(numberedFileName("photo.jpg", 1) == "photo.jpg");
    CHECK(numberedFileName("photo.jpg", 2) == "photo (2).jpg");
    CHECK(numberedFileName("README", 3) == "README (3)");
}
