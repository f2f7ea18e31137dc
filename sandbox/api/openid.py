"""openid.connect.token: who somebody is, for a code that Slack's page has given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sandbox.api.errors import SlackError
from sandbox.api.methods import method
from sandbox.signing_in import SignInError

if TYPE_CHECKING:
    from sandbox.api.request import Request
    from sandbox.wire import JSON


@method(
    "openid.connect.token",
    4,
    optional="client_id client_secret code code_verifier grant_type redirect_uri refresh_token",
    json_body=False,
    token="none",  # noqa: S106 - the client's id and secret stand for it
)
def openid_connect_token(request: Request) -> JSON:
    args = request.args
    if args.text("grant_type") not in ("", "authorization_code"):
        raise SlackError("unsupported_grant_type")
    client = args.text("client_id"), args.text("client_secret")
    try:
        return request.installation.signing_in.exchange(
            client, args.text("code"), args.text("redirect_uri")
        )
    except SignInError as error:
        raise SlackError(str(error)) from None
