from dataclasses import dataclass


@dataclass(slots=True)
class Ticket:
    text: str
    team: str = "unknown"


def triage(ticket: Ticket) -> Ticket:
    ticket.team = "billing" if "refund" in ticket.text else "support"
    ticket.rule = "keyword refund"
    return ticket


ticket = triage(Ticket("refund for order 7"))
print(ticket)
