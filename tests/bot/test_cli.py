"""The commands, as one types them."""

import io
import json
from pathlib import Path

import pytest

from bot.cli import run
from faq.files import CONTENT, read_catalog
from tests.databases import Databases
from tests.smtp_server import mail_server

FOREIGN = [
    {"id": "opening", "lang": "en", "questions": ["When are you open?", "opening hours"]},
    {"id": "parking", "lang": "en", "questions": ["Where can I park?", "is there a car park"]},
    {"id": "refund", "lang": "en", "questions": ["Can I get my money back?", "refund please"]},
]


@pytest.fixture(autouse=True)
def _here(folder: Path, monkeypatch: pytest.MonkeyPatch, sqlite_databases: Databases) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_databases.fresh())


@pytest.fixture
def corpus(folder: Path) -> str:
    path = folder / "corpus.jsonl"
    path.write_text("\n".join(json.dumps(entry) for entry in FOREIGN), encoding="utf-8")
    return str(path)


def test_match_writes_a_verdict_a_line(
    corpus: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        "sys.stdin", io.StringIO('{"text": "opening hours"}\n\n{"text": "hello"}\n')
    )
    assert run(["match", "--corpus", corpus]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert first["candidates"][0]["id"] == "opening" and len(first["candidates"]) == 3
    assert second["verdict"] == "none"


def test_match_names_the_line_that_is_wrong(
    corpus: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO('{"text": "x"}\nnonsense\n'))
    assert run(["match", "--corpus", corpus]) == 1
    assert "standard input:2: this is not JSON" in capsys.readouterr().err


def test_evaluate_gives_figures(
    corpus: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = folder / "asked.jsonl"
    asked.write_text('{"text": "refund please", "lang": "en", "expected": "refund"}\n')
    assert run(["evaluate", str(asked), "--corpus", corpus, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["overall"]["answerable"] == 1


def test_the_starter_faq_is_without_fault() -> None:
    assert run(["faq", "check"]) == 0


def test_check_says_what_is_wrong_and_where(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = folder / "faq" / "site" / "site-creer"
    broken.mkdir(parents=True)
    (broken / "entry.yaml").write_text("signed_by: x\nreviewed_on: [\n", encoding="utf-8")
    assert run(["faq", "check", str(folder / "faq")]) == 1
    assert "entry.yaml:3" in capsys.readouterr().err


def test_the_faq_goes_out_and_in_without_loss(folder: Path) -> None:
    out = folder / "out"
    assert run(["faq", "export", str(out)]) == 0
    assert read_catalog(out).entries == read_catalog(CONTENT).entries
    assert run(["faq", "import", str(out)]) == 0


def test_an_account_gets_a_sign_in_link(capsys: pytest.CaptureFixture[str]) -> None:
    add = ["user", "add", "--role", "volunteer", "--email", "marie@example.org"]
    assert run(add) == 0
    assert run(add) == 0  # the same account, a fresh link
    first, second = capsys.readouterr().out.splitlines()
    assert "/sign-in/" in first and first != second
    assert run([*add[:4], "--email", "marie"]) == 1
    assert "prenom@exemple.org" in capsys.readouterr().err


def test_migrate_and_doctor(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["migrate"]) == 0
    assert run(["doctor"]) == 1
    said = capsys.readouterr().out
    assert "✓ database" in said and "✗ SECRET_KEY" in said and "Telegram: off" in said


def test_doctor_signs_in_to_the_mail_server_and_sends_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MAIL_FROM", "aide@b.example")
    monkeypatch.setenv("PUBLIC_URL", "https://b.example")
    with mail_server() as mailbox:
        for url in (mailbox.url, mailbox.url.replace("//", "//user:secret@"), "smtp://127.0.0.1:9"):
            monkeypatch.setenv("SMTP_URL", url)
            run(["doctor"])
    there, unencrypted, down = (
        line for line in capsys.readouterr().out.splitlines() if "e-mail" in line
    )
    assert there == "✓ e-mail: sends as aide@b.example" and mailbox.received == []
    assert unencrypted.startswith("✗ e-mail: SMTPNotSupportedError")
    assert down.startswith("✗ e-mail: ConnectionRefusedError") and "SMTP_URL" in down


def test_a_wrong_setting_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MERGE_WINDOW", "soon")
    assert run(["migrate"]) == 1
    assert capsys.readouterr().err.startswith("MERGE_WINDOW: ")


def test_chat_answers_in_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    question = "Comment inscrire gratuitement ma boulangerie sur Google Maps ?\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(question))
    assert run(["chat", "--lang", "fr"]) == 0
    said = capsys.readouterr().out
    assert "Coup de pouce" in said and "Google" in said


def test_replay_tries_a_folder_and_refuses_what_is_neither(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["faq", "replay", "no-such-draft"]) == 2
    assert "no-such-draft" in capsys.readouterr().err
    assert run(["faq", "replay", str(CONTENT / "clients" / "newsletter"), "--last", "10"]) == 0
    assert "broken: 0" in capsys.readouterr().out
