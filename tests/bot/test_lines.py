"""The language files say the same things in every language."""

import re
from datetime import date, timedelta
from typing import get_args

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.channels.telegram.commands import commands_in
from bot.effects import Reason
from bot.lines import FOLDER, LOCALES, MissingLineError, day, has_line, lasting, say
from faq.entry import LANGUAGES
from faq.files import CONTENT, read_catalog
from handoff.ticket import Outcome, Refusal
from intents.acts import ActKind, recognise

FAMILIES = sorted(path.name.removesuffix("fr.ftl") for path in FOLDER.glob("*fr.ftl"))
COMMANDS = {
    "fr": {
        "menu": ActKind.MENU,
        "humain": ActKind.HUMAN,
        "statut": ActKind.STATUS,
        "langue": ActKind.LANGUAGE,
        "stop": ActKind.STOP,
        "mes données": ActKind.MY_DATA,
        "effacer": ActKind.ERASE,
    },
    "nl": {
        "menu": ActKind.MENU,
        "mens": ActKind.HUMAN,
        "status": ActKind.STATUS,
        "taal": ActKind.LANGUAGE,
        "stop": ActKind.STOP,
        "mijn gegevens": ActKind.MY_DATA,
        "wissen": ActKind.ERASE,
    },
    "en": {
        "menu": ActKind.MENU,
        "human": ActKind.HUMAN,
        "status": ActKind.STATUS,
        "language": ActKind.LANGUAGE,
        "stop": ActKind.STOP,
        "my data": ActKind.MY_DATA,
        "erase": ActKind.ERASE,
    },
}
CANCEL = {"fr": "annuler", "nl": "annuleren", "en": "cancel"}


class _Variables(Visitor):
    """The variables of a line: all their names, and those that choose between plural forms."""

    def __init__(self, message: ast.Message) -> None:
        self.names: set[str] = set()
        self.counts: set[str] = set()
        self.visit(message)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            self.counts.add(node.selector.id.name)
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.names.add(node.id.name)


def _lines(family: str, language: str) -> dict[str, _Variables]:
    """The keys of a file, each with the variables of its line."""
    text = (FOLDER / f"{family}{language}.ftl").read_text(encoding="utf-8")
    resource = FluentParser().parse(text)
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert junk == []
    messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    keys = [message.id.name for message in messages]
    assert len(keys) == len(set(keys)), "a key is there twice"
    return {message.id.name: _Variables(message) for message in messages}


def _values(variables: _Variables, count: int) -> dict[str, str | int]:
    return {name: count if name in variables.counts else f"<{name}>" for name in variables.names}


def test_every_language_has_a_locale() -> None:
    assert set(LOCALES) == set(LANGUAGES)
    assert FAMILIES


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_have_the_same_lines_and_variables(family: str, language: str) -> None:
    french, spoken = _lines(family, "fr"), _lines(family, language)
    assert set(spoken) == set(french)
    for key, variables in spoken.items():
        assert (key, variables.names) == (key, french[key].names)
        assert (key, variables.counts) == (key, french[key].counts)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2])
def test_every_line_can_be_said(family: str, language: str, count: int) -> None:
    for key, variables in _lines(family, language).items():
        said = say(language, key, **_values(variables, count))
        assert said.strip()
        assert "{" not in said, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_choice_fits_a_whatsapp_button_and_a_category_a_list(language: str) -> None:
    lines = _lines("", language)
    options = [say(language, key) for key in lines if key.startswith("option-")]
    categories = [say(language, key) for key in lines if key.startswith("category-")]
    assert [option for option in options if len(option) > 20] == []
    assert [category for category in categories if len(category) > 24] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_help_teaches_are_understood(language: str) -> None:
    told = say(language, "help")
    for word, kind in COMMANDS[language].items():
        act = recognise(word)
        assert f"*{word}*" in told
        assert act is not None
        assert act.kind is kind


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_waiting_person_is_told_the_word_that_cancels(language: str) -> None:
    act = recognise(CANCEL[language])
    assert f"*{CANCEL[language]}*" in say(language, "status-waiting", position=2, wait="")
    assert act is not None
    assert act.kind is ActKind.CANCEL


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commands_of_telegram_are_well_formed_and_understood(language: str) -> None:
    for command in commands_in(language):
        act = recognise(f"/{command.command}")
        assert re.fullmatch(r"[a-z0-9_]{1,32}", command.command)
        assert act is not None, command.command
        assert act.kind in COMMANDS[language].values()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_holds_its_values_and_its_bold_marks_in_pairs(language: str) -> None:
    for family in FAMILIES:
        for key, variables in _lines(family, language).items():
            said = say(language, key, **_values(variables, 21))
            assert all(f"<{name}>" in said for name in variables.names - variables.counts), key
            assert said.count("*") % 2 == 0, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_named_by_its_value_has_a_line(language: str) -> None:
    outcomes = [outcome.value.replace("_", "-") for outcome in Outcome]
    reasons = [reason.replace("_", "-") for reason in get_args(Reason)]
    categories = {entry.category for entry in read_catalog(CONTENT)}
    keys = [
        *(f"{line}-{outcome}" for outcome in outcomes for line in ("outcome", "ticket-closed")),
        *(f"refused-{refusal.value}" for refusal in Refusal),
        *(f"reason-{reason}" for reason in reasons),
        *(f"category-{category}" for category in categories),
        *(f"language-{code}" for code in LANGUAGES),
    ]
    assert [key for key in keys if not has_line(language, key)] == []


def test_a_count_is_worded() -> None:
    assert "prochaine" in say("fr", "status-waiting", position=1, wait="")
    assert "plaats 3" in say("nl", "status-waiting", position=3, wait="")


def test_an_unknown_line_or_a_missing_value_is_an_error() -> None:
    assert not has_line("fr", "no-such-line")
    with pytest.raises(MissingLineError, match="fr: no-such-line"):
        say("fr", "no-such-line")
    with pytest.raises(MissingLineError, match="answer-link"):
        say("fr", "answer-link", label="Guide")


def test_an_unknown_language_gets_french() -> None:
    assert say("de", "goodbye") == say("fr", "goodbye")


def test_dates_and_durations_are_in_words() -> None:
    assert [day(language, date(2026, 3, 1)) for language in LANGUAGES] == [
        "1er mars 2026",
        "1 maart 2026",
        "1 March 2026",
    ]
    assert lasting("nl", timedelta(hours=3)) == "3 uur"
