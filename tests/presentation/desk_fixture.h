// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk.h"
#include "presentation/wording.h"
#include "support_fakes/memory_file.h"
#include "support_fakes/small_office.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace recourse {

/// A clerk at a desk on a Friday at ten, with answers that come at once.
struct DeskFixture {
    std::shared_ptr<const Office> office = smallOffice();
    std::shared_ptr<MemoryFile> file = std::make_shared<MemoryFile>(office, kClerk, officeTime(10, 0));
    InlineWorker worker;
    Desk desk{file, office, worker};
    Wording wording{office->zone, Language::Chinese};

    [[nodiscard]] const Procedure& procedure() const { return *office->procedures.back(); }
    CaseId registered(const std::string& customer, const std::string& batch = "260701") {
        return file->must("register", std::nullopt, call(customer, "中间体A", batch, "桶口有黑色颗粒"));
    }
};

inline void wait(std::chrono::milliseconds time) {
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Whether it comes true within ten seconds.
template <typename Condition>
bool waitFor(Condition condition) {
    const QDeadlineTimer deadline(std::chrono::seconds(10));
    while (!condition() && !deadline.hasExpired())
        wait(std::chrono::milliseconds(1));
    return condition();
}

} // namespace recourse
