"""Holds the command against independent implementations, both ways, for every proof that both know.

What the command issues must be sound for each of them, what they issue must be accepted by the command, and a copy with
one byte changed must be refused by everybody. Nothing is fetched: contexts come from Schemas/contexts, or from
--contexts INDEX (a JSON object of URL to file), and openbadgeslib brings its own.

    pip install -r Tests/Interoperability/requirements.txt
    python3 Tests/Interoperability/interoperability.py --badge .build/release/badge
"""

import argparse
import base64
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROOFS = ("eddsa-rdfc-2022", "ecdsa-rdfc-2019", "eddsa-jcs-2022", "ecdsa-jcs-2019", "vc-jwt")
CONTEXTS = {
    "https://www.w3.org/ns/credentials/v2": "credentials-v2.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": "open-badges-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": "open-badges-3.0-extensions.json",
}


def contexts(index):
    folder, files = ROOT / "Schemas/contexts", CONTEXTS
    if index:
        folder, files = index.parent, json.loads(index.read_text())
    return {url: json.loads((folder / file).read_text()) for url, file in files.items()}


class Command:
    """The command `badge`, in a folder of its own."""

    def __init__(self, path, folder):
        self.path, self.folder, self.count = path, folder, 0

    def run(self, *arguments):
        return subprocess.run([self.path, *map(str, arguments)], cwd=self.folder, capture_output=True)

    def file(self, proof):
        self.count += 1
        return self.folder / f"{self.count}.{'jwt' if proof == 'vc-jwt' else 'json'}"

    def issue(self, proof):
        """A badge with a proof, by an issuer that its key names."""
        badge = self.file(proof)
        key = badge.with_suffix(".pem")
        steps = (
            ("key", "create", "--type", "p256" if proof.startswith("ecdsa") else "ed25519", "-o", key),
            ("issue", "--achievement", ROOT / "Examples/credentials/first-badge.json", "--issuer-name", "My School",
             "--key", key, "--recipient", "you@example.org", "--approved-by", "A Test", "--proof", proof, "-o", badge))
        for step in steps:
            done = self.run(*step)
            if done.returncode != 0:
                raise ValueError(done.stderr.decode().strip())
        return badge.read_bytes()

    def verify(self, proof, text):
        file = self.file(proof)
        file.write_bytes(text)
        done = self.run("verify", "--offline", file)
        if done.returncode != 0:
            raise ValueError((done.stdout + done.stderr).decode().strip())


def payload(text):
    part = text.split(b".")[1]
    return base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4))


def changed(proof, text):
    """A copy with one byte changed, in the name of what was awarded."""
    if proof == "vc-jwt":
        header, _, signature = text.split(b".")
        body = base64.urlsafe_b64encode(changed("", payload(text))).rstrip(b"=")
        return b".".join((header, body, signature))
    place = text.index(b"My First Badge")
    return text[:place] + b"Ny First Badge" + text[place + len(b"My First Badge"):]


def refusal(verifier, proof, text):
    """The reason why a verifier refuses a badge, or nothing."""
    try:
        verifier.verify(proof, text)
    except Exception as error:  # every implementation has its own kinds of errors
        return f"{type(error).__name__}: {' '.join(str(error).split())[:240]}"
    return None


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--badge", type=pathlib.Path, default=ROOT / ".build/release/badge")
    arguments.add_argument("--contexts", type=pathlib.Path, help="URL to file, instead of Schemas/contexts")
    arguments.add_argument("--proof", action="append", choices=PROOFS, help="only this proof; repeatable")
    options = arguments.parse_args()
    try:
        import peers
        known = contexts(options.contexts)
        others = [peer(known) for peer in (peers.LinkedDataPeer, peers.OpenBadgesLibPeer, peers.OpenVCPeer)]
    except ImportError as error:
        print(f"interoperability: SKIPPED, {error}; pip install -r Tests/Interoperability/requirements.txt")
        return 0

    passed, failures = 0, []

    def expect(who, whose, proof, verifier, text):
        nonlocal passed
        for copy, sound in ((text, True), (changed(proof, text), False)):
            reason = refusal(verifier, proof, copy)
            if (reason is None) == sound:
                passed += 1
            else:
                fault = f"refuses a badge of {whose}: {reason}" if sound else f"takes a changed badge of {whose}"
                failures.append(f"{proof}: {who} {fault}")

    with tempfile.TemporaryDirectory() as folder:
        badge = Command(options.badge.resolve(), pathlib.Path(folder))
        template = json.loads(payload(badge.issue("vc-jwt")))
        for proof in options.proof or PROOFS:
            try:
                own = badge.issue(proof)
            except ValueError as error:
                failures.append(f"{proof}: badge does not issue it: {' '.join(str(error).split())[:240]}")
                own = None
            for peer in others:
                if own is not None and proof in peer.verifies:
                    expect(peer.name, "badge", proof, peer, own)
                if proof in peer.issues:
                    try:
                        expect("badge", peer.name, proof, badge, peer.issue(proof, template))
                    except Exception as error:  # as above
                        failures.append(f"{proof}: {peer.name} does not issue it: {error}")
    for failure in failures:
        print("  " + failure)
    names = ", ".join(peer.name for peer in others)
    print(f"interoperability: {passed} as expected, {len(failures)} not, with {names}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
