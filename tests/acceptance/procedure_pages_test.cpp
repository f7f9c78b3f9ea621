// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/procedure_document.h"
#include "wiring/bundled.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace recourse;

namespace {

QString committedPage(const std::string& code, const char* language) {
    QFile file(
        QStringLiteral(RECOURSE_SOURCE_DIR "/docs/procedures/%1.%2.md").arg(fromUtf8(code), QLatin1String(language)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("the pages of docs/procedures say what the presets say", "[docs]") {
    INFO("written by tools/procedure-pages");
    const Texts zh(Language::Chinese, officeZone("Asia/Shanghai"));
    const Texts en(Language::English, officeZone("Asia/Shanghai"));
    for (const std::string& code : presetCodes()) {
        CAPTURE(code);
        const auto preset = findPreset(code);
        REQUIRE(preset != nullptr);
        CHECK(committedPage(code, "zh").trimmed() == procedurePage(zh, *preset).trimmed());
        CHECK(committedPage(code, "en").trimmed() == procedurePage(en, *preset).trimmed());
    }
}
