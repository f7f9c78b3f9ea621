// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/draft_seal.h"
#include "application/ports/draft_store.h"

#include <memory>

#include <QString>

namespace recourse {

/// One sealed file per draft in a folder of this computer. Each is written whole and then put in place of the one
/// before.
class DraftFiles final : public DraftStore {
public:
    /// The folder is made when the first draft is kept.
    DraftFiles(QString folder, std::unique_ptr<DraftSeal> seal)
        : m_folder(std::move(folder))
        , m_seal(std::move(seal)) {}

    Stored<Done> keep(const KeptDraft& draft) override;
    Stored<Done> drop(std::int64_t id) override;
    Stored<std::vector<KeptDraft>> all() override;

private:
    [[nodiscard]] QString pathOf(std::int64_t id) const;
    [[nodiscard]] std::optional<KeptDraft> read(std::int64_t id) const;

    QString m_folder;
    std::unique_ptr<DraftSeal> m_seal;
};

} // namespace recourse
