from dataclasses import dataclass, field


@dataclass(slots=True)
class Ticket:
    text: str
    team: str = "unknown"
    notes: dict[str, str] = field(default_factory=dict)


def triage(ticket: Ticket) -> Ticket:
    ticket.team = "billing" if "refund" in ticket.text else "support"
    ticket.notes["rule"] = "keyword refund"
    return ticket


ticket = triage(Ticket("refund for order 7"))
print(ticket)
