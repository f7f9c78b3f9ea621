// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/attachments/attachments_presenter.h"

#include <vector>

class QMimeData;

namespace recourse {

/// Whether something was dropped or copied that can be attached.
[[nodiscard]] bool hasFiles(const QMimeData& data);

/// The files of what was dropped or copied; a picture gets the name.
[[nodiscard]] std::vector<FileToAttach> filesOf(const QMimeData& data, const QString& pictureName);

} // namespace recourse
