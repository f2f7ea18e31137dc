// Owns the emoji table: Slack's short names and the characters they stand for.

/** The reactions that put a message on an incident's timeline; the picker shows them first. */
export const TAGS = ["pushpin", "mag", "hammer_and_wrench", "scales", "fast_forward"];

const FACES = `
grinning 😀|smiley 😃|smile 😄|grin 😁|laughing 😆|sweat_smile 😅|joy 😂|rofl 🤣
slightly_smiling_face 🙂|wink 😉|blush 😊|heart_eyes 😍|thinking_face 🤔|neutral_face 😐
grimacing 😬|unamused 😒|relieved 😌|sleeping 😴|cry 😢|sob 😭|scream 😱|sweat 😓
exploding_head 🤯|face_with_monocle 🧐|sunglasses 😎|saluting_face 🫡|zipper_mouth_face 🤐
facepalm 🤦`;

const HANDS = `
+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|clap 👏|raised_hands 🙌|pray 🙏|wave 👋|ok_hand 👌
point_up ☝️|point_right 👉|muscle 💪|handshake 🤝|raised_hand ✋|writing_hand ✍️|heart ❤️
broken_heart 💔|100 💯|tada 🎉|sparkles ✨|star ⭐|bust_in_silhouette 👤|busts_in_silhouette 👥
technologist 🧑‍💻|firefighter 🧑‍🚒|detective 🕵️|speaking_head_in_silhouette 🗣️`;

const WORK = `
pushpin 📌|round_pushpin 📍|mag 🔍|mag_right 🔎|hammer_and_wrench 🛠️|wrench 🔧|hammer 🔨
gear ⚙️|scales ⚖️|fast_forward ⏩|memo 📝|pencil ✏️|pencil2 ✏️|clipboard 📋|notebook 📓
book 📖|books 📚|bookmark 🔖|label 🏷️|paperclip 📎|link 🔗|scroll 📜|file_folder 📁
open_file_folder 📂|card_index_dividers 🗂️|inbox_tray 📥|outbox_tray 📤|package 📦|email 📧
envelope ✉️|phone ☎️|telephone_receiver 📞|iphone 📱|computer 💻|desktop_computer 🖥️
floppy_disk 💾|satellite_antenna 📡|electric_plug 🔌|key 🔑|lock 🔒|unlock 🔓
closed_lock_with_key 🔐|shield 🛡️|bulb 💡|test_tube 🧪|microscope 🔬|telescope 🔭|compass 🧭
chart_with_upwards_trend 📈|chart_with_downwards_trend 📉|bar_chart 📊|calendar 📆
spiral_calendar_pad 🗓️|date 📅|dart 🎯|rocket 🚀|checkered_flag 🏁|triangular_flag_on_post 🚩
construction 🚧|broom 🧹|bug 🐛|robot_face 🤖|globe_with_meridians 🌐`;

const TIME = `
alarm_clock ⏰|clock1 🕐|clock3 🕒|stopwatch ⏱️|timer_clock ⏲️|hourglass ⌛
hourglass_flowing_sand ⏳|watch ⌚|zzz 💤|arrow_up ⬆️|arrow_down ⬇️|arrow_right ➡️
arrow_left ⬅️|arrow_upper_right ↗️|arrow_lower_right ↘️|arrows_counterclockwise 🔄
repeat 🔁|rewind ⏪|play_or_pause_button ⏯️|arrow_forward ▶️|double_vertical_bar ⏸️
black_square_for_stop ⏹️|next_track_button ⏭️`;

const SIGNS = `
rotating_light 🚨|fire 🔥|fire_engine 🚒|boom 💥|eyes 👀|warning ⚠️|zap ⚡|bell 🔔|no_bell 🔕
mega 📣|loudspeaker 📢|sos 🆘|red_circle 🔴|large_orange_circle 🟠|large_yellow_circle 🟡
large_green_circle 🟢|large_blue_circle 🔵|large_purple_circle 🟣|white_circle ⚪
black_circle ⚫|large_red_square 🟥|large_orange_square 🟧|large_yellow_square 🟨
large_green_square 🟩|large_blue_square 🟦|small_blue_diamond 🔹|small_orange_diamond 🔸
white_check_mark ✅|heavy_check_mark ✔️|ballot_box_with_check ☑️|x ❌
negative_squared_cross_mark ❎|heavy_multiplication_x ✖️|heavy_plus_sign ➕
heavy_minus_sign ➖|question ❓|grey_question ❔|exclamation ❗|heavy_exclamation_mark ❗
bangbang ‼️|information_source ℹ️|no_entry ⛔|no_entry_sign 🚫|octagonal_sign 🛑
speech_balloon 💬|thought_balloon 💭|left_speech_bubble 🗨️|recycle ♻️|new 🆕|ok 🆗|up 🆙
one 1️⃣|two 2️⃣|three 3️⃣|four 4️⃣|sunny ☀️|cloud ☁️|rain_cloud 🌧️
thunder_cloud_and_rain ⛈️|rainbow 🌈|coffee ☕|pizza 🍕|cake 🍰|snail 🐌|turtle 🐢|dizzy 💫`;

const TABLE = new Map(
  [WORK, SIGNS, TIME, HANDS, FACES]
    .flatMap((group) => group.trim().split(/[|\n]/))
    .map((entry) => entry.trim().split(" ")),
);

/** The character for a short name such as `pushpin` or `+1::skin-tone-2`, or null when it is unknown. */
export function character(name) {
  return TABLE.get(name.split("::")[0]) ?? null;
}

/** Short names that contain `part`, those that begin with it first; at most `limit`. */
export function search(part, limit = 200) {
  const wanted = part.toLowerCase().replaceAll(":", "");
  const hits = [...TABLE.keys()].filter((name) => name.includes(wanted));
  const rank = (name) => (name.startsWith(wanted) ? 0 : 1);
  return hits.sort((one, other) => rank(one) - rank(other)).slice(0, limit);
}

/** The text with every known `:name:` turned into its character; for places that hold text only. */
export function replaceNames(text) {
  return text.replaceAll(
    /:([a-z0-9_+'-]+)(?:::skin-tone-[2-6])?:/g,
    (all, name) => character(name) ?? all,
  );
}
