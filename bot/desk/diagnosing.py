"""The diagnosis in the database: the questionnaire's revisions, and what contacts answered."""

from functools import cache

from sqlmodel import Session, col, select

from bot.desk import accounts, people
from bot.desk.enclosing import Enclosure, say_with
from bot.desk.office import Office
from bot.desk.scores_picture import Bar, draw
from bot.desk.situation import state_of
from bot.effects import LookAtDiagnosis, RecordDiagnosis, Say, SendScores
from bot.events import DiagnosisDone, DiagnosisOpen
from bot.lines import say
from bot.store.tables import Account, Conversation, DiagnosisRow, QuestionnaireRevision
from faq.entry import SECTORS
from faq.questionnaire import AREAS, Questionnaire, overall, read_questionnaire, scores


def latest(session: Session) -> QuestionnaireRevision | None:
    """The live revision; None while nobody has changed the starter's."""
    newest = select(QuestionnaireRevision).order_by(col(QuestionnaireRevision.id).desc())
    return session.exec(newest.limit(1)).first()


def revision_of(session: Session) -> int:
    """0 while the starter's is live."""
    row = latest(session)
    return (row.id or 0) if row else 0


def load_questionnaire(session: Session) -> Questionnaire:
    row = latest(session)
    return Questionnaire.model_validate(row.document) if row else starter()


@cache
def starter() -> Questionnaire:
    """The content that the service comes with."""
    return read_questionnaire()


def publish(
    office: Office, session: Session, questionnaire: Questionnaire, account: Account
) -> None:
    """Makes it live; the former one stays as a revision."""
    row = QuestionnaireRevision(
        document=questionnaire.model_dump(mode="json"),
        account_id=account.id,
        at=office.clock(),
    )
    session.add(row)
    session.flush()
    accounts.audit(office, session, account, "questionnaire", str(row.id))


def look(_: Office, session: Session, __: Conversation, ___: LookAtDiagnosis) -> DiagnosisOpen:
    return DiagnosisOpen(load_questionnaire(session))


def record(
    office: Office, session: Session, conversation: Conversation, effect: RecordDiagnosis
) -> DiagnosisDone:
    """Keeps it, unless every question was skipped, and the sector with the contact."""
    questionnaire = load_questionnaire(session)
    found = scores(questionnaire, effect.sector, effect.answers)
    former = _former(session, conversation)
    if found:
        row = DiagnosisRow(
            conversation_id=conversation.id or 0,
            sector=effect.sector,
            answers=dict(effect.answers),
            scores=dict(found),
            finished_at=office.clock(),
        )
        session.add(row)
    if effect.sector in SECTORS:
        people.contact_of(session, conversation).sector = effect.sector
    before = {area: int(score) for area, score in former.scores.items()} if former else {}
    return DiagnosisDone(questionnaire, effect.sector, found, before)


def _former(session: Session, conversation: Conversation) -> DiagnosisRow | None:
    mine = select(DiagnosisRow).where(DiagnosisRow.conversation_id == conversation.id)
    return session.exec(mine.order_by(col(DiagnosisRow.id).desc()).limit(1)).first()


def send_scores(
    office: Office, session: Session, conversation: Conversation, effect: SendScores
) -> None:
    """The picture, with its figures as the text beside it."""
    language = state_of(conversation).language
    bars = [
        Bar(say(language, f"area-{area}"), effect.scores[area], effect.former.get(area))
        for area in AREAS
        if area in effect.scores
    ]
    title = say(language, "diagnosis-picture", score=overall(dict(effect.scores)))
    legend = say(language, "diagnosis-picture-before") if effect.former else ""
    picture = draw(title, bars, legend)
    file = Enclosure("photo", say(language, "diagnosis-picture-file"), "image/png", picture)
    say_with(office, session, conversation, Say(effect.text, kind="service"), file)
