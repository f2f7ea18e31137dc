"""Owns what a scenario looks at when somebody opens the app's Home."""

from sandbox.driver.form import Form
from sandbox.driver.person import Person
from tests.scenarios.scene import Scene


def shown(scene: Scene, person: Person) -> Form:
    """Return what stands on the person's Home, whenever it was drawn."""
    return person.hand(scene.slack.space.views.homes[person.id])


async def looked(scene: Scene, person: Person) -> Form:
    """Have the person open their Home, and wait until it is drawn."""
    await person.home()
    await scene.quiet()
    return shown(scene, person)


def labels(form: Form) -> list[str]:
    rows = [block["elements"] for block in form.blocks if block["type"] == "actions"]
    return [element["text"]["text"] for row in rows for element in row]


def published(scene: Scene) -> int:
    return len(scene.slack.calls.to("views.publish"))


def before(words: str, first: str, second: str) -> bool:
    return 0 <= words.index(first) < words.index(second)
