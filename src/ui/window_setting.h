// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recourse {

class Desk;
class DeskSettings;
class Prompts;
class Wording;

/// What the windows of a desk are given; all of it outlives them.
struct WindowSetting {
    Desk& desk;
    Wording& wording;
    DeskSettings& settings;
    Prompts& prompts;
};

} // namespace recourse
