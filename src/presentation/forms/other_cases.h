// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk.h"
#include "texts/choices.h"

#include <QTimer>

namespace recourse {

/// The cases that one case may belong with: those similar to it, and, a moment after the last key, those whose number
/// contains what is typed.
class OtherCases : public QObject {
    Q_OBJECT

public:
    explicit OtherCases(Desk& desk);

    void begin(const CaseFile& file);
    /// By their number, or the code of one that was chosen.
    void seek(const std::string& number);
    /// Named by number, customer and product; written also by the number alone.
    [[nodiscard]] std::vector<ChoiceOption> options(const Texts& texts) const;

Q_SIGNALS:
    void changed();

private:
    void ask();

    Desk& m_desk;
    CaseId m_case{0};
    std::string m_number; ///< as typed
    std::vector<ListRow> m_similar;
    std::vector<ListRow> m_found;
    QTimer m_timer;
};

} // namespace recourse
