"""What experts choose to tell the public of themselves."""

from sqlmodel import Field, SQLModel

from bot.store.tables.columns import document


class ExpertProfile(SQLModel, table=True):
    """Shown only once `shown` is chosen; `fields` are categories, `since` is a year."""

    __tablename__ = "expert_profile"

    account_id: int = Field(foreign_key="account.id", primary_key=True)
    name: str
    about: str = ""
    fields: list[str] = document(default=[])
    since: int
    shown: bool = False
