"""Owns the answer to making an incident private or public."""

from bot.views import blocks
from bot.views.answers.dispatch import draw
from bot.views.message import Message
from commands.converting import Converting


@draw.register
def converting(outcome: Converting) -> Message:
    word = "private" if outcome.private else "public"
    stays = (
        "What was said here, and in the announcement's thread, stays readable to everybody in "
        "Slack: what must not be read there has to be deleted there."
        if outcome.private
        else "What was said here stays with those who are in this channel; the record of the "
        "incident becomes readable to everybody."
    )
    return blocks.said(
        f"A {word} channel is being opened. Everybody is brought along, it goes on there, and this "
        f"channel is archived. Until then nothing has changed. {stays}{_apart(outcome, word)}"
    )


def _apart(outcome: Converting, word: str) -> str:
    if not outcome.apart:
        return ""
    numbers = ", ".join(str(number) for number in outcome.apart)
    stay = "stays as it is" if len(outcome.apart) == 1 else "stay as they are"
    return f" Part {numbers} {stay}: type `/incident {word} <reason>` there, too."
