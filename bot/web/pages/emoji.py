"""Owns which characters Slack's short names stand for, as far as incidents use them."""

from collections.abc import Mapping
from typing import Final

# A name that is missing is shown as it was typed, which can be read, too.
_TABLE: Final = """
pushpin 📌|mag 🔍|hammer_and_wrench 🛠️|scales ⚖️|fast_forward ⏩|white_check_mark ✅|x ❌
rotating_light 🚨|fire 🔥|boom 💥|warning ⚠️|zap ⚡|eyes 👀|bell 🔔|mega 📣|loudspeaker 📢|sos 🆘
red_circle 🔴|large_orange_circle 🟠|large_yellow_circle 🟡|large_green_circle 🟢
large_blue_circle 🔵|white_circle ⚪|heavy_check_mark ✔️|question ❓|exclamation ❗
no_entry ⛔|octagonal_sign 🛑|construction 🚧|speech_balloon 💬|new 🆕|ok 🆗
+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|clap 👏|raised_hands 🙌|pray 🙏|wave 👋|ok_hand 👌
point_up ☝️|point_right 👉|muscle 💪|handshake 🤝|raised_hand ✋|heart ❤️|100 💯|tada 🎉
slightly_smiling_face 🙂|smile 😄|joy 😂|sweat_smile 😅|thinking_face 🤔|grimacing 😬|cry 😢|sob 😭
scream 😱|exploding_head 🤯|facepalm 🤦|saluting_face 🫡|detective 🕵️|firefighter 🧑‍🚒|robot_face 🤖
rocket 🚀|bug 🐛|bulb 💡|test_tube 🧪|microscope 🔬|wrench 🔧|hammer 🔨|gear ⚙️|link 🔗|memo 📝
clipboard 📋|book 📖|package 📦|email 📧|telephone_receiver 📞|phone ☎️|iphone 📱|computer 💻
floppy_disk 💾|electric_plug 🔌|key 🔑|lock 🔒|unlock 🔓|shield 🛡️|dart 🎯|broom 🧹|snail 🐌
chart_with_upwards_trend 📈|chart_with_downwards_trend 📉|bar_chart 📊|calendar 📆
globe_with_meridians 🌐|alarm_clock ⏰|stopwatch ⏱️|hourglass ⌛|hourglass_flowing_sand ⏳
arrow_up ⬆️|arrow_down ⬇️|arrow_right ➡️|arrow_left ⬅️|arrows_counterclockwise 🔄|repeat 🔁|rewind ⏪
coffee ☕|one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|checkered_flag 🏁|recycle ♻️
"""


def _read() -> dict[str, str]:
    entries = (entry.split() for line in _TABLE.split("\n") for entry in line.split("|"))
    return {entry[0]: entry[1] for entry in entries if entry}


EMOJI: Final[Mapping[str, str]] = _read()
