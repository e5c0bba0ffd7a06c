"""Holds `badge verify` against the reference validator of Open Badges 2.0 (`openbadges` of 1EdTech, from PyPI).

Both see the same badges, hosted and signed, sound and with one edit each, and get the same answers from memory: nothing is
fetched. Verdicts have to be the same, but for the differences that are listed here with the one who is right; then both
verify sound badges, of one school and of a school each: how many in a second of processor time? --least RATIO makes a smaller
ratio a failure; without it, no verdict depends on how busy the machine is.

    pip install --no-deps -r Tests/Interoperability/reference-validator.txt
    python3 Tests/Interoperability/reference_validator.py --badge .build/release/badge
"""

import argparse
import collections
import collections.abc
import copy
import json
import logging
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

# The packages were written for Python 2 and early Python 3, where these names stood in `collections`.
for name in ("Callable", "Iterable", "Mapping", "MutableMapping", "MutableSet", "Sequence", "Set"):
    setattr(collections, name, getattr(collections.abc, name))

ROOT = pathlib.Path(__file__).resolve().parents[2]
CONTEXT = "https://w3id.org/openbadges/v2"
PICTURE = (ROOT / "Examples/achievements/advocating-personal-wellness.png").read_bytes()
# The reference verifies this part of the badges that are timed: it takes its time.
SAMPLE = 20

# What the two do not agree on: what the command says, and who is right.
UNCHECKED_TYPE = "The command is right: the class is required, and the reference does not look at the type of what it fetches."
SINGLE_ENTRY = ("The command is right: the badge is in the list. The reference overlooks a list of one, which its linked data "
                "library turns into a value by itself.")
DIFFERENCES = {
    "revoked in itself": ("rejected", "The command is right: \"revoked\": true says it (2.0, Assertion)."),
    "revoked with a reason": ("rejected", "The command is right: \"revoked\": true says it (2.0, Assertion)."),
    "revoked in the list": ("rejected", SINGLE_ENTRY),
    "revoked in the list with a reason": ("rejected", SINGLE_ENTRY),
    "with an unknown verification": (
        "rejected or undetermined", "The command is right: nothing that is known says how to verify it (2.0, "
        "VerificationObject), so a hosted one stays open; the reference says so of signed badges only."),
    "recipient without hashed": ("accepted", "The reference is right by the letter (2.0, IdentityObject: required). Older "
                                 "badges leave it out; the command reads a plain address as not hashed, and nothing else."),
    "narrative as a number": ("rejected", "The command is right: it is Markdown text (2.0, Assertion)."),
    "class with criteria that say nothing": ("rejected", "The command is right: an address or a narrative (2.0, Criteria)."),
    "issuer without e-mail": ("rejected", "The command is right: an issuer has one (2.0, Profile)."),
    "issuer with e-mail in words": ("rejected", "The command is right: an issuer has one (2.0, Profile)."),
    "class of another type": ("rejected", UNCHECKED_TYPE),
    "issuer of another type": ("rejected", UNCHECKED_TYPE),
    "issuer of no known type": ("rejected", UNCHECKED_TYPE),
    "key of another type": ("rejected", UNCHECKED_TYPE),
    "key of another owner": ("rejected", "The command is right: the key belongs to somebody else (2.0, CryptographicKey)."),
    "missing picture": ("accepted", "A matter of judgement: nothing that the badge says depends on the picture of its class, "
                        "which may have moved since."),
}


class Badge:
    """A badge and everything that it refers to, on one host."""

    def __init__(self, name, form, key, school, path="/assertion.json"):
        self.name, self.form, self.key, self.path = name, form, key, path
        self.host = host = f"https://school-{school}.example"
        self.assertion = {
            "@context": CONTEXT, "type": "Assertion", "id": host + path,
            "recipient": {"type": "email", "hashed": True, "salt": "deadsea", "identity": "sha256$" + "5a" * 32},
            "badge": host + "/badge.json", "issuedOn": "2024-05-01T10:00:00Z",
            "verification": {"type": "hosted"} if form == "hosted" else {"type": "signed", "creator": host + "/key.json"},
        }
        self.badge = {
            "@context": CONTEXT, "type": "BadgeClass", "id": host + "/badge.json", "name": "Robotics",
            "description": "Built a robot that finds its way.", "image": host + "/badge.png",
            "criteria": {"narrative": "Build a robot that finds its way."}, "issuer": host + "/issuer.json",
        }
        self.issuer = {
            "@context": CONTEXT, "type": "Issuer", "id": host + "/issuer.json", "name": "A School",
            "url": host, "email": "office@school.example",
        }
        self.public = {
            "@context": CONTEXT, "type": "CryptographicKey", "id": host + "/key.json", "owner": host + "/issuer.json",
            "publicKeyPem": key.public,
        }
        self.revocations = {
            "@context": CONTEXT, "type": "RevocationList", "id": host + "/revoked.json", "issuer": host + "/issuer.json",
            "revokedAssertions": [],
        }
        if form == "signed":
            self.issuer.update(publicKey=host + "/key.json", revocationList=host + "/revoked.json")
        self.tamper = None
        self.missing = set()

    def finish(self):
        """Everything as text: what is handed in, and the answers at each address."""
        named = {
            "/badge.json": self.badge, "/issuer.json": self.issuer, "/key.json": self.public,
            "/revoked.json": self.revocations,
        }
        self.answers = {self.host + path: ("application/ld+json", json.dumps(document).encode())
                        for path, document in named.items()}
        self.answers[self.host + "/badge.png"] = ("image/png", PICTURE)
        if self.form == "hosted":
            text = json.dumps(self.assertion).encode()
            self.answers[self.host + self.path] = ("application/ld+json", text)
            # A copy is handed in; what counts is the assertion at its address.
            self.text, self.suffix = text, "json"
        else:
            from jose import jws
            token = jws.sign(self.assertion, self.key.private, algorithm="RS256")
            self.text, self.suffix = (self.tamper(token) if self.tamper else token).encode(), "jws"
        for path in self.missing:
            del self.answers[self.host + path]
        return self


class Key:
    """An RSA key."""

    def __init__(self):
        from Crypto.PublicKey import RSA
        key = RSA.generate(2048)
        self.private, self.public = key.export_key().decode(), key.public_key().export_key().decode()


def put(part, **members):
    return lambda badge: getattr(badge, part).update(members)


def drop(part, member):
    return lambda badge: getattr(badge, part).pop(member)


def other_signature(badge):
    def tamper(token):
        place = token.rindex(".") + 10
        return token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1:]
    badge.tamper = tamper


def other_words(badge):
    """The signature of one assertion on another."""
    from jose import jws
    other = dict(badge.assertion, issuedOn="2024-05-02T10:00:00Z")
    body = jws.sign(other, badge.key.private, algorithm="RS256").split(".")[1]
    badge.tamper = lambda token: ".".join((token.split(".")[0], body, token.split(".")[2]))


def key_of_another(badge):
    badge.public["publicKeyPem"] = Key().public


def unlisted_key(badge):
    badge.issuer["publicKey"] = badge.host + "/other.json"


def revoked(entry):
    def edit(badge):
        badge.revocations["revokedAssertions"] = [
            dict(entry, id=badge.assertion["id"]) if isinstance(entry, dict) else badge.assertion["id"]]
    return edit


def missing(path):
    return lambda badge: badge.missing.add(path)


def policy(**members):
    """A verification policy of the issuer; HOST stands for its host."""
    def edit(badge):
        host = badge.host
        values = {name: value.replace("HOST", host.split("//")[1]) for name, value in members.items()}
        badge.issuer["verification"] = dict(values, type="VerificationObject")
    return edit


def moved_issuer(badge):
    """The issuer's profile on another host than the assertion."""
    issuer = badge.issuer["id"] = "https://elsewhere.example/issuer.json"
    badge.badge["issuer"] = issuer


SALT = {"type": "email", "hashed": True, "salt": "deadsea", "identity": "sha256$" + "5a" * 32}
EDITS = {
    "sound": lambda badge: None,
    "with evidence": put("assertion", evidence={"type": "Evidence", "narrative": "A robot", "name": "Robot"}),
    "with a narrative": put("assertion", narrative="It went **well**."),
    "with an expiry to come": put("assertion", expires="2099-01-01T00:00:00Z"),
    "with tags": put("badge", tags=["robots", "building"]),
    "with an alignment": put("badge", alignment=[{"targetName": "A standard", "targetUrl": "https://x.example/1"}]),
    "with a plain recipient": put("assertion", recipient={
        "type": "email", "hashed": False, "identity": "a@b.example"}),
    "with criteria at an address": put("badge", criteria="https://school.example/criteria.html"),
    "with a type in a list": put("badge", type=["BadgeClass"]),
    "issuer called Profile": put("issuer", type="Profile"),
    "issued at an offset": put("assertion", issuedOn="2024-05-01T12:00:00+02:00"),
    "with fractions of a second": put("assertion", issuedOn="2024-05-01T12:00:00.123Z"),
    "expired": put("assertion", expires="2024-06-01T00:00:00Z"),
    "issued in the future": put("assertion", issuedOn="2098-01-01T00:00:00Z"),
    "expires before it was issued": put("assertion", issuedOn="2024-05-01T00:00:00Z", expires="2024-04-01T00:00:00Z"),
    "revoked in itself": put("assertion", revoked=True),
    "revoked with a reason": put("assertion", revoked=True, revocationReason="A mistake"),
    "without a recipient": drop("assertion", "recipient"),
    "without a date": drop("assertion", "issuedOn"),
    "without a verification": drop("assertion", "verification"),
    "without a badge class": drop("assertion", "badge"),
    "without a type": drop("assertion", "type"),
    "with another type": put("assertion", type="Endorsement"),
    "with a date without a zone": put("assertion", issuedOn="2024-05-01T10:00:00"),
    "with a date in words": put("assertion", issuedOn="the first of May"),
    "with a date alone": put("assertion", issuedOn="2024-05-01"),
    "with an unknown verification": put("assertion", verification={"type": "believed"}),
    "recipient without a type": put("assertion", recipient={"hashed": False, "identity": "a@b.example"}),
    "recipient without an identity": put("assertion", recipient={"type": "email", "hashed": False}),
    "recipient without hashed": put("assertion", recipient={"type": "email", "identity": "a@b.example"}),
    "recipient hashed in words": put("assertion", recipient=dict(SALT, hashed="true")),
    "recipient with a short hash": put("assertion", recipient=dict(SALT, identity="sha256$5a5a")),
    "recipient said to be hashed": put("assertion", recipient=dict(SALT, identity="a@b.example")),
    "recipient as text": put("assertion", recipient="a@b.example"),
    "evidence as a number": put("assertion", evidence=7),
    "narrative as a number": put("assertion", narrative=7),
    "class without a name": drop("badge", "name"),
    "class without a description": drop("badge", "description"),
    "class without an image": drop("badge", "image"),
    "class without criteria": drop("badge", "criteria"),
    "class without an issuer": drop("badge", "issuer"),
    "class of another type": put("badge", type="Issuer"),
    "class with two names": put("badge", name=["One", "Two"]),
    "class with a name that is a number": put("badge", name=7),
    "class with tags that are numbers": put("badge", tags=[1, 2]),
    "class with half an alignment": put("badge", alignment=[{"targetName": "A standard"}]),
    "class with criteria that say nothing": put("badge", criteria={}),
    "class with an image in words": put("badge", image="a picture"),
    "class at another address": put("badge", id="https://elsewhere.example/badge.json"),
    "issuer without a name": drop("issuer", "name"),
    "issuer without an address": drop("issuer", "url"),
    "issuer without e-mail": drop("issuer", "email"),
    "issuer with e-mail in words": put("issuer", email="write to us"),
    "issuer with an address in words": put("issuer", url="our site"),
    "issuer of another type": put("issuer", type="BadgeClass"),
    "issuer of no known type": put("issuer", type="School"),
    "missing class": missing("/badge.json"),
    "missing issuer": missing("/issuer.json"),
    "missing picture": missing("/badge.png"),
}
HOSTED = {
    "missing assertion": missing("/assertion.json"),
    "hosted within the origins": policy(allowedOrigins="HOST"),
    "hosted outside the origins": policy(allowedOrigins="elsewhere.example"),
    "hosted below the start": policy(startsWith="https://HOST/"),
    "hosted outside the start": policy(startsWith="https://HOST/badges/"),
    "assertion at another address": put("assertion", id="https://elsewhere.example/assertion.json"),
}
SIGNED = {
    "one letter of the signature": other_signature,
    "the words of another assertion": other_words,
    "another key": key_of_another,
    "a key that the issuer does not list": unlisted_key,
    "no key listed": drop("issuer", "publicKey"),
    "revoked in the list": revoked("id"),
    "revoked in the list with a reason": revoked({"revocationReason": "A mistake"}),
    "revoked in a list of two": lambda badge: badge.revocations.update(
        revokedAssertions=[badge.assertion["id"], "https://elsewhere.example/1"]),
    "another revoked": put("revocations", revokedAssertions=["https://elsewhere.example/1"]),
    "no revocation list": drop("issuer", "revocationList"),
    "missing key": missing("/key.json"),
    "missing revocation list": missing("/revoked.json"),
    "key of another owner": put("public", owner="https://elsewhere.example/issuer.json"),
    "key without a text": drop("public", "publicKeyPem"),
    "key of another type": put("public", type="BadgeClass"),
    "identified by a number": put("assertion", id="urn:uuid:5a5a5a5a-5a5a-4a5a-8a5a-5a5a5a5a5a5a"),
    "without an identifier": drop("assertion", "id"),
}


class Reference:
    """The reference validator with its own settings; the transport below its HTTP library answers from memory."""

    def __init__(self, answers):
        import requests
        from openbadges.verifier.verifier import verify
        logging.disable(logging.CRITICAL)

        def send(adapter, request, **_):
            if request.url not in answers:
                raise requests.ConnectionError("nobody answers at " + request.url)
            response = requests.Response()
            response.status_code, response.url, response.request = 200, request.url, request
            response.encoding = "utf-8"
            response.headers["Content-Type"], response._content = answers[request.url]
            return response
        requests.adapters.HTTPAdapter.send = send
        self.check = verify

    def verify(self, badge):
        """Valid or not, and the first reason."""
        report = self.check(badge.text.decode())["report"]
        errors = [message["result"] for message in report["messages"] if message["messageLevel"] == "ERROR"]
        return report["valid"], errors[0] if errors else ""


class Command:
    """`badge verify`, with the same answers in an index of files."""

    def __init__(self, path, folder, answers):
        self.path, self.folder = path, folder
        index = {}
        for number, (address, (_, content)) in enumerate(answers.items()):
            (folder / f"answer-{number}").write_bytes(content)
            index[address] = f"answer-{number}"
        (folder / "index.json").write_text(json.dumps(index))

    def hand_in(self, badges, name):
        """A folder with badges, in their order."""
        folder = self.folder / name
        folder.mkdir()
        for number, badge in enumerate(badges):
            (folder / f"{number:06}.{badge.suffix}").write_bytes(badge.text)
        return folder

    def verify(self, folder):
        """A report for each badge of a folder."""
        command = [self.path, "verify", "--json", "--offline", "--documents", self.folder / "index.json", folder]
        done = subprocess.run(list(map(str, command)), capture_output=True)
        reports = [json.loads(line) for line in done.stdout.splitlines()]
        if len(reports) != len(list(folder.iterdir())):
            raise ValueError(done.stderr.decode().strip())
        return sorted(reports, key=lambda report: report["source"]["name"])


def reason(report):
    checks = [check for check in report["checks"] if check["outcome"] in ("failed", "undetermined")]
    failed = [check for check in checks if check["outcome"] == "failed"]
    return " ".join((failed or checks)[0].get("explanation", "").split()) if checks else ""


def processor_time(who):
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def compare(badges, reference, command):
    """The differences that are not listed, and those that are."""
    reports = command.verify(command.hand_in(badges, "one edit each"))
    agreed, listed, open_questions = 0, [], []
    for badge, report in zip(badges, reports):
        valid, why = reference.verify(badge)
        if (report["verdict"] == "accepted") == valid:
            agreed += 1
            continue
        line = (f"{badge.name}, {badge.form}: reference {'valid' if valid else 'invalid'}"
                f"{': ' + why[:160] if why else ''}; badge {report['verdict']}: {reason(report)[:200]}")
        judgement = DIFFERENCES.get(badge.name)
        if judgement and report["verdict"] in judgement[0].split(" or "):
            listed.append(f"{line}\n    {judgement[1]}")
        else:
            open_questions.append(line)
    return agreed, listed, open_questions


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--badge", type=pathlib.Path, default=ROOT / ".build/release/badge")
    arguments.add_argument("--count", type=int, default=1000, help="sound badges of each form that are timed")
    arguments.add_argument("--verdicts", action="store_true", help="compare verdicts only, without the time")
    arguments.add_argument("--least", type=float, default=0, metavar="RATIO", help="fail below this ratio")
    options = arguments.parse_args()
    try:
        key = Key()
        context = (ROOT / "Schemas/contexts/open-badges-2.0.json").read_bytes()
        answers = {CONTEXT: ("application/ld+json", context)}
        reference = Reference(answers)
    except ImportError as error:
        print(f"reference validator: SKIPPED, {error}; "
              "pip install --no-deps -r Tests/Interoperability/reference-validator.txt")
        return 0

    badges = []
    for form, own in (("hosted", HOSTED), ("signed", SIGNED)):
        for name, edit in {**EDITS, **own}.items():
            badge = Badge(name, form, key, len(badges))
            edit(badge)
            badges.append(badge.finish())
    # The badges of one school, and as many of a school each.
    timed = {} if options.verdicts else {
        "of one school": [Badge("sound", form, key, form, f"/{number}.json").finish()
                          for form in ("hosted", "signed") for number in range(options.count)],
        "of a school each": [Badge("sound", form, key, f"{form}-{number}").finish()
                             for form in ("hosted", "signed") for number in range(options.count)],
    }
    for badge in badges + sum(timed.values(), []):
        answers.update(badge.answers)

    with tempfile.TemporaryDirectory() as folder:
        command = Command(options.badge.resolve(), pathlib.Path(folder), answers)
        agreed, listed, unlisted = compare(badges, reference, command)
        for line in listed:
            print("  " + line)
        for line in unlisted:
            print("  NOT LISTED " + line)
        print(f"reference validator: same verdict on {agreed} of {len(badges)} badges, {len(listed)} differences are "
              f"listed, {len(unlisted)} are not")
        failed = bool(unlisted)
        for whose, sound in timed.items():
            handed_in = command.hand_in(sound, whose)
            rates = []
            for who, run in (
                    (resource.RUSAGE_CHILDREN, lambda: [r["verdict"] == "accepted" for r in command.verify(handed_in)]),
                    (resource.RUSAGE_SELF, lambda: [reference.verify(badge)[0] for badge in sound[::SAMPLE]])):
                wall, used = time.monotonic(), processor_time(who)
                verdicts = run()
                rates.append((len(verdicts) / (processor_time(who) - used), len(verdicts) / (time.monotonic() - wall)))
                failed = failed or not all(verdicts)
            (own, own_wall), (theirs, theirs_wall) = rates
            failed = failed or own / theirs < options.least
            print(f"reference validator: {len(sound)} sound badges {whose}: badge {own:.0f} a second of processor time "
                  f"({own_wall:.0f} on the clock), reference {theirs:.1f} ({theirs_wall:.1f}): {own / theirs:.0f} times")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
