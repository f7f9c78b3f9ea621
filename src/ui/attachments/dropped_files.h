// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/attachments/attachments_presenter.h"
#include "ui/window_setting.h"

#include <functional>
#include <vector>

class QMimeData;
class QWidget;

namespace recourse {

/// Whether something was dropped or copied that can be attached.
[[nodiscard]] bool hasFiles(const QMimeData& data);

/// The files of what was dropped or copied; a picture is called by the time now.
[[nodiscard]] std::vector<FileToAttach> filesOf(const QMimeData& data, const WindowSetting& setting);

/// Asks which files of this computer; `then` gets them, if any are chosen.
void askForFiles(QWidget* asker, const WindowSetting& setting, std::function<void(std::vector<FileToAttach>)> then);

} // namespace recourse
