"""Owns `/incident`: one line in, one private answer out, in the acknowledgement itself."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext

from bot.answering import Answer, Desk, answer
from bot.listeners import forms, requests
from commands import catalogue
from commands.command import FormWanted


def register(app: AsyncApp, desk: Desk) -> None:
    @app.command("/incident")
    async def incident(ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext) -> None:
        said = requests.slash(body, context.bot_user_id)
        answered = await answer(
            desk, said.caller, said.key, lambda at: catalogue.run(at, said.text)
        )
        form = _form(answered)
        if form is not None:
            desk.beside(forms.open_form(desk, form, said.caller, said.trigger_id))
        if not answered.message.text:
            await ack()
            return
        await ack(
            response_type="ephemeral",
            text=answered.message.text,
            blocks=list(answered.message.blocks),
        )


def _form(answered: Answer) -> FormWanted | None:
    outcome = answered.outcome
    return outcome if isinstance(outcome, FormWanted) else None
