"""Serves what `badge publish` writes with real web servers, by the settings that it prints, and verifies its badges from there.

nginx and Caddy run on a loopback port of the system's choice, with a certificate made for the occasion; each is skipped aloud
where it is not installed. `badge verify` and the reference validator of Open Badges 2.0 (where it is installed, see
reference-validator.txt) fetch everything from them: hosted badges, signed ones, revoked ones, later issues.

    apt-get install nginx-light
    python3 Tests/Interoperability/served_site.py --badge .build/release/badge
"""

import argparse
import http.client
import json
import os
import pathlib
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time

import reference_validator

ROOT = pathlib.Path(__file__).resolve().parents[2]
ACHIEVEMENT = ROOT / "Examples/achievements/assessing-threats.json"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


class Office:
    """A programme with four badges: one that counts, two revoked ones, and one that was issued again."""

    def __init__(self, badge, folder, address, settings):
        self.badge, self.folder, self.site = badge, folder, folder / "site"
        folder.mkdir()
        self.environment = {
            "PATH": os.environ["PATH"], "BADGE_PROGRAMME": str(folder / "school"), "BADGE_PERSON": "pat-doe",
            "XDG_CACHE_HOME": str(folder / "cache"),
        }
        self.run("init", "school", "--name", "My School", "--address", address, "--url", "https://example.org",
                 "--email", "badges@example.org", "--administrator", "Pat Doe", "--reviewers", "1", *settings)
        self.run("person", "add", "rae", "--name", "Rae Lin", "--role", "reviewer")
        text = ACHIEVEMENT.read_text().replace("https://badges.example.org/", address)
        (folder / ACHIEVEMENT.name).write_text(text)
        shutil.copy(ACHIEVEMENT.with_suffix(".svg"), folder)
        self.run("achievement", "add", ACHIEVEMENT.name, "--publish")
        for name in ("good", "revoked", "taken-back", "renewed"):
            work = {"recipient": f"{name}@example.org", "reflection": "I learned to listen.",
                    "evidence": [{"name": "Plan", "link": "https://example.org/plan", "visibility": "public"}]}
            (folder / "work.json").write_text(json.dumps(work))
            self.run("submission", "add", ACHIEVEMENT.stem, "work.json", "--id", name)
            self.run("review", "score", name, "--all", "Shown", "--as", "rae")
            self.run("review", "decide", name, "approved")
            self.run("award", "give", name, "-o", f"{name}.svg")
        for name in ("revoked", "taken-back"):
            self.run("revoke", name, "--reason", "A mistake.")
        self.run("award", "again", "renewed", "--reason", "Renewed.")
        self.page = json.loads(self.run("award", "share", "good", "--json"))["page"]
        self.run("publish", "site")

    def run(self, *words):
        done = subprocess.run([self.badge, *words], cwd=self.folder, env=self.environment, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"badge {' '.join(words)}: {done.stderr}")
        return done.stdout

    def verify(self, name, authority, certificate):
        """The reports on a badge, with everything fetched from the server."""
        environment = dict(self.environment, SSL_CERT_FILE=str(certificate))
        done = subprocess.run([self.badge, "verify", "--json", name, "--allow-host", authority], cwd=self.folder,
                              env=environment, capture_output=True, text=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def assertions(self):
        """Hosted assertions, or the tokens of signed ones, by the name of the badge."""
        found = {}
        for name in ("good", "revoked", "taken-back", "renewed"):
            self.run("extract", f"{name}.svg", "--standard", "2.0", "-o", f"{name}.assertion", "--force")
            found[name] = (self.folder / f"{name}.assertion").read_text()
        return found


class Server:
    """A web server with the settings that `badge publish --server` prints."""

    def __init__(self, kind, office, folder, certificate):
        self.kind = kind
        settings = office.run("publish", "site", "--server", kind)
        cert, key = certificate, certificate.with_suffix(".key")
        if kind == "nginx":
            settings = settings.replace(
                "# ssl_certificate and ssl_certificate_key go here.", f"ssl_certificate {cert}; ssl_certificate_key {key};")
            paths = " ".join(f"{name}_temp_path {folder}/{name};" for name in
                             ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
            user = "user root;" if os.geteuid() == 0 else ""
            settings = (f"daemon off; pid {folder}/pid; error_log {folder}/errors; {user}\nevents {{}}\n"
                        f"http {{ access_log off; {paths}\n{settings}\n}}\n")
            words = [shutil.which("nginx") or "/usr/sbin/nginx", "-c", f"{folder}/settings"]
        else:
            head, _, rest = settings.partition(" {\n")
            settings = f"{{\n admin off\n auto_https disable_redirects\n}}\n{head} {{\n tls {cert} {key}\n{rest}"
            words = ["caddy", "run", "--adapter", "caddyfile", "--config", f"{folder}/settings"]
        (folder / "settings").write_text(settings)
        self.log = open(folder / "output", "w")
        self.process = subprocess.Popen(words, stdout=self.log, stderr=self.log, env=dict(os.environ, HOME=str(folder)))

    def wait(self, port):
        for _ in range(600):
            if self.process.poll() is not None:
                raise RuntimeError(f"{self.kind} ended: {pathlib.Path(self.log.name).read_text()}")
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError(f"{self.kind} does not answer")

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.log.close()


class Trial:
    """Counts what holds, and says what does not."""

    def __init__(self):
        self.passed, self.failed = 0, []

    def expect(self, what, holds, found=""):
        if holds:
            self.passed += 1
        else:
            self.failed.append(f"{what}: {found}")


class Site:
    """What a server answers."""

    def __init__(self, port, certificate):
        self.port, self.context = port, ssl.create_default_context(cafile=certificate)

    def get(self, path, accept=None):
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, context=self.context, timeout=20)
        connection.request("GET", path, headers={"Accept": accept} if accept else {})
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, content


def reference(site, address):
    """The reference validator, to which the server answers; `None` where it is not installed."""
    try:
        validator = reference_validator.Reference({})
    except ImportError as error:
        print(f"served site: reference validator SKIPPED, {error}")
        return None
    import requests
    context = (ROOT / "Schemas/contexts/open-badges-2.0.json").read_bytes()

    def send(adapter, request, **_):
        response = requests.Response()
        response.url, response.request, response.encoding = request.url, request, "utf-8"
        if request.url == reference_validator.CONTEXT:
            response.status_code, response._content = 200, context
            response.headers["Content-Type"] = "application/ld+json"
            return response
        if not request.url.startswith(address):
            raise requests.ConnectionError("nobody answers at " + request.url)
        path = "/" + request.url.split("/", 3)[3]
        response.status_code, headers, response._content = site.get(path, request.headers.get("Accept"))
        response.headers["Content-Type"] = headers.get("content-type", "")
        return response
    requests.adapters.HTTPAdapter.send = send

    def check(text):
        report = validator.check(text)["report"]
        errors = [message["result"] for message in report["messages"] if message["messageLevel"] == "ERROR"]
        return report["valid"], errors
    return check


def check_badges(trial, office, authority, certificate):
    def verdicts(name):
        return [report["verdict"] for report in office.verify(name, authority, certificate)]
    for name, verdict in (("good", "accepted"), ("revoked", "rejected"), ("taken-back", "rejected"), ("renewed", "accepted")):
        found = verdicts(f"{name}.svg")
        trial.expect(f"{name}.svg", found and set(found) == {verdict}, found)
    renewed = office.verify("renewed.svg", authority, certificate)
    notices = [notice["code"] for report in renewed if report["source"]["standard"] == "open-badges-3.0"
               for notice in report.get("notices", [])]
    trial.expect("the later issue", not notices or "refresh.used" in notices, notices)
    found = verdicts(office.page.replace(".html", ".svg"))
    trial.expect("the badge beside its page", found and set(found) == {"accepted"}, found)


def check_answers(trial, office, site, path):
    """Media types, pages and documents at one address, access, caching, what is hidden and what is gone."""
    achievement = f"{path}achievements/{ACHIEVEMENT.stem}"
    for place, accept, kind in (
            (path, None, "text/html"), (f"{path}issuer.json", None, "application/ld+json"),
            (f"{path}issuer.json", BROWSER, "application/ld+json"), (achievement, None, "application/ld+json"),
            (achievement, BROWSER, "text/html"), (f"{achievement}.json", BROWSER, "text/html"),
            (f"{achievement}.json", "application/ld+json, text/html;q=0.5", "application/ld+json"),
            (f"{achievement}.html", None, "text/html"), (f"{achievement}.svg", BROWSER, "image/svg+xml"),
            (f"{path}status/revocation-1.json", None, "application/ld+json"),
            ("/" + office.page.split("/", 3)[3], BROWSER, "text/html")):
        status, headers, content = site.get(place, accept)
        found = headers.get("content-type", "")
        trial.expect(f"{place} for {accept}", status == 200 and found.split(";")[0] == kind, (status, found))
        trial.expect(f"{place} open to other sites", headers.get("access-control-allow-origin") == "*", headers)
        trial.expect(f"{place} taken for what it is", headers.get("x-content-type-options") == "nosniff", headers)
        if kind == "text/html":
            trial.expect(f"{place} is a page", content.startswith(b"<!DOCTYPE html>"), content[:40])
    for place, control in ((f"{path}status/revocation-1.json", "public, max-age=60"),
                           (f"{path}issuer.json", "public, max-age=3600"),
                           ("/" + office.page.split("/", 3)[3], "no-store")):
        found = site.get(place)[1].get("cache-control")
        trial.expect(f"{place} kept for a while", found == control, found)
    policy = site.get(f"{achievement}.svg")[1].get("content-security-policy", "")
    trial.expect("pictures are not run", "sandbox" in policy, policy)
    (office.site / ".hidden.json").write_text("{}")
    (office.site / "status/.badge-1.tmp").write_text("{}")
    for place in (".hidden.json", ".hidden", "status/.badge-1.tmp", "missing.json", "../school/programme.json", "assertions/"):
        status = site.get(path + place)[0]
        trial.expect(f"{place} is not there", status in (400, 403, 404), status)


def check_gone(trial, office, site):
    for name, text in office.assertions().items():
        if not text.startswith("{"):
            return
        status, headers, content = site.get("/" + json.loads(text)["id"].split("/", 3)[3])
        revoked = name in ("revoked", "taken-back")
        document = json.loads(content)
        trial.expect(f"the assertion of {name}", status == (410 if revoked else 200), status)
        trial.expect(f"what stands for {name}", bool(document.get("revoked")) == revoked, document)
        trial.expect(f"the type of {name}", headers.get("content-type", "").startswith("application/ld+json"), headers)


def check_reference(trial, office, site, address):
    check = reference(site, address)
    if check is None:
        return
    for name, text in office.assertions().items():
        valid, errors = check(text)
        trial.expect(f"{name} by the reference validator", valid == (name in ("good", "renewed")), errors)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--badge", type=pathlib.Path, default=ROOT / ".build/release/badge")
    options, _ = arguments.parse_known_args()
    os.environ["PATH"] += ":/usr/sbin"
    servers = []
    for kind in ("nginx", "caddy"):
        if shutil.which(kind):
            servers.append(kind)
        else:
            print(f"served site: SKIPPED for {kind}, which is not installed")
    if not servers or not shutil.which("openssl"):
        return 0
    trial = Trial()
    forms = {"hosted": ["--standard", "both", "--hosted"], "signed": ["--standard", "2.0", "--type", "rsa2048"]}
    with tempfile.TemporaryDirectory() as folder:
        # nginx gives up the right to read what only this account can.
        os.chmod(folder, 0o755)
        folder = pathlib.Path(folder)
        certificate = folder / "test.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=test", "-addext",
             "subjectAltName=IP:127.0.0.1", "-keyout", certificate.with_suffix(".key"), "-out", certificate],
            check=True, capture_output=True)
        for path in ("/badges/", "/"):
            for form, settings in forms.items():
                port = free_port()
                authority, name = f"127.0.0.1:{port}", f"{form}{path.strip('/')}"
                address = f"https://{authority}{path}"
                office = Office(options.badge.resolve(), folder / name, address, settings)
                for kind in servers:
                    place = folder / f"{name}-{kind}"
                    place.mkdir()
                    server = Server(kind, office, place, certificate)
                    try:
                        server.wait(port)
                        site = Site(port, certificate)
                        before = len(trial.failed)
                        check_badges(trial, office, authority, certificate)
                        check_answers(trial, office, site, path)
                        check_gone(trial, office, site)
                        check_reference(trial, office, site, address)
                        trial.failed[before:] = [f"{kind}, {form}, {path}: {line}" for line in trial.failed[before:]]
                    finally:
                        server.stop()
    for line in trial.failed:
        print(f"  FAILED {line}")
    print(f"served site: {trial.passed} checks passed and {len(trial.failed)} failed with {' and '.join(servers)}")
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main())
