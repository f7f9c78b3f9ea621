// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_file.h"

#include <catch2/catch.hpp>

using namespace recourse;

TEST_CASE("a source is read without its comments and without what stands in quotes", "[architecture]") {
    const SourceFile source = parseSource("src/ui/x.cpp", "#include \"a/b.h\"\n"
                                                          "int n = 1'000; // \"one\"\n"
                                                          "/* two\n \"three\" */ call(\"fo\\\"ur\", '\"');\n"
                                                          "raw(R\"x(five\n\"six\")x\", \"seven\");\n");
    CHECK(source.layer() == "ui");
    REQUIRE(source.code.size() == 7);
    CHECK(source.code[1] == "int n = 1'000; ");
    CHECK(source.code[3] == " call(\"\", '');");
    CHECK(source.code[5] == "\"\", \"\");");
    REQUIRE(source.literals.size() == 3);
    CHECK(source.literals[0].text == "fo\\\"ur");
    CHECK(source.literals[0].line == 4);
    CHECK(source.literals[1].text == "five\n\"six\"");
    CHECK(source.literals[1].line == 5);
    CHECK(source.literals[2].line == 6);
}

TEST_CASE("the sources of the program are found", "[architecture]") {
    CHECK(sourcesBelow("src").size() > 100);
    CHECK(filesBelow("no-such-folder", ".h").empty());
}
