"""Independent implementations of issuing and verifying, behind one interface.

A peer has `name`, `issues` and `verifies` (names of proofs), `issue(proof, template)` and `verify(proof, text)`;
`verify` raises when the badge is not sound. Texts are bytes: a JSON document, or a token for vc-jwt.
"""

import hashlib
import json
import uuid
from datetime import datetime, timezone

import jwt
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, utils
from pyld import jsonld

DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
ED25519, P256 = b"\xed\x01", b"\x80\x24"


def base58(data):
    number, text = int.from_bytes(data, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = DIGITS[digit] + text
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + text


def from_base58(text):
    number = 0
    for digit in text:
        number = number * 58 + DIGITS.index(digit)
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


class Key:
    """A private key that is named by its did:key."""

    def __init__(self, is_p256):
        raw, x962 = serialization.Encoding.Raw, serialization.Encoding.X962
        if is_p256:
            self.private = ec.generate_private_key(ec.SECP256R1())
            public = P256 + self.private.public_key().public_bytes(x962, serialization.PublicFormat.CompressedPoint)
        else:
            self.private = ed25519.Ed25519PrivateKey.generate()
            public = ED25519 + self.private.public_key().public_bytes(raw, serialization.PublicFormat.Raw)
        multikey = "z" + base58(public)
        self.did = "did:key:" + multikey
        self.method = f"{self.did}#{multikey}"
        self.pem = self.private.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())


def public_key(method):
    """The public key of a did:key verification method."""
    did, multikey = method.split("#")
    if did != "did:key:" + multikey or not multikey.startswith("z"):
        raise ValueError("not the key that its did:key names: " + method)
    data = from_base58(multikey[1:])
    if data[:2] == ED25519:
        return ed25519.Ed25519PublicKey.from_public_bytes(data[2:])
    if data[:2] == P256:
        return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), data[2:])
    raise ValueError("unknown kind of key: " + method)


def awarded(template, issuer):
    """A credential like the template, by another issuer and with its own identifier."""
    credential = {name: value for name, value in template.items() if name not in ("proof", "iss", "sub", "jti", "nbf")}
    credential["id"] = f"urn:uuid:{uuid.uuid4()}"
    credential["issuer"] = dict(template["issuer"], id=issuer)
    if EXTENSIONS not in credential["@context"]:  # it defines the type of the schema that the template names
        credential["@context"] = credential["@context"] + [EXTENSIONS]
    return credential


def require_issuer(credential, method):
    if credential["issuer"]["id"] != method.split("#")[0]:
        raise ValueError("the key is not the issuer's")


class LinkedDataPeer:
    """Data Integrity and VC-JWT by the text of the specifications: PyLD for RDF, `cryptography` for signatures."""

    name = "PyLD"
    issues = verifies = ("eddsa-rdfc-2022", "ecdsa-rdfc-2019", "eddsa-jcs-2022", "ecdsa-jcs-2019", "vc-jwt")

    def __init__(self, contexts):
        def load(url, options=None):
            document = contexts[url]  # A context that is not at hand is an error: nothing is fetched.
            return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": document}
        # PyLD's name for what became RDFC-1.0.
        self.options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load}

    def canonical(self, proof, document):
        if "-jcs-" in proof:  # RFC 8785, for documents with ASCII names and without fractions
            return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        return jsonld.normalize(document, self.options).encode()

    def hash_data(self, proof, document, options):
        def digest(value):
            return hashlib.sha256(self.canonical(proof, value)).digest()
        return digest(dict(options, **{"@context": document["@context"]})) + digest(document)

    def issue(self, proof, template):
        key = Key(is_p256=proof.startswith("ecdsa"))
        document = awarded(template, key.did)
        if proof == "vc-jwt":
            claims = dict(document, iss=key.did, jti=document["id"],
                          nbf=int(datetime.fromisoformat(document["validFrom"]).timestamp()))
            return jwt.encode(claims, key.private, "EdDSA", headers={"kid": key.method}).encode()
        options = {
            "type": "DataIntegrityProof", "cryptosuite": proof, "verificationMethod": key.method,
            "proofPurpose": "assertionMethod", "created": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        if "-jcs-" in proof:
            options["@context"] = document["@context"]
        data = self.hash_data(proof, document, options)
        if proof.startswith("ecdsa"):
            r, s = utils.decode_dss_signature(key.private.sign(data, ec.ECDSA(hashes.SHA256())))
            signature = r.to_bytes(32, "big") + s.to_bytes(32, "big")
        else:
            signature = key.private.sign(data)
        return json.dumps(dict(document, proof=dict(options, proofValue="z" + base58(signature)))).encode()

    def verify(self, proof, text):
        if proof == "vc-jwt":
            method = jwt.get_unverified_header(text)["kid"]
            return require_issuer(jwt.decode(text, public_key(method), ["EdDSA"]), method)
        document = json.loads(text)
        options = document.pop("proof")
        if options["cryptosuite"] != proof or options["proofPurpose"] != "assertionMethod":
            raise ValueError("another proof than expected")
        signature = from_base58(options.pop("proofValue")[1:])
        if options.get("@context", document["@context"]) != document["@context"]:
            raise ValueError("the proof has other contexts than the document")
        data = self.hash_data(proof, document, options)
        key = public_key(options["verificationMethod"])
        if proof.startswith("ecdsa"):
            r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
            key.verify(utils.encode_dss_signature(r, s), data, ec.ECDSA(hashes.SHA256()))
        else:
            key.verify(signature, data)
        require_issuer(document, options["verificationMethod"])


class OpenBadgesLibPeer:
    """openbadgeslib, with its own contexts and its own model of a credential."""

    name = "openbadgeslib"
    issues = verifies = ("eddsa-rdfc-2022", "vc-jwt")

    def __init__(self, contexts):
        from openbadgeslib import ob3
        from openbadgeslib.ob3.ldp import OB3LdpSigner, OB3LdpVerifier
        self.ob3, self.signer, self.verifier = ob3, OB3LdpSigner, OB3LdpVerifier

    def issue(self, proof, template):
        key, achievement = Key(is_p256=False), template["credentialSubject"]["achievement"]
        credential = self.ob3.OpenBadgeCredential(
            issuer=self.ob3.Issuer(key.did, template["issuer"]["name"]), recipient_id="mailto:you@example.org",
            achievement=self.ob3.Achievement(
                achievement["id"], achievement["name"], achievement["description"],
                achievement["criteria"]["narrative"]))
        if proof == "vc-jwt":
            return self.ob3.OB3Signer(key.pem, "EdDSA").sign(credential).encode()
        return self.signer(key.pem).sign_to_json(credential).encode()

    def verify(self, proof, text):
        if proof == "vc-jwt":
            issuer = jwt.decode(text, options={"verify_signature": False})["iss"]
            return self.ob3.OB3Verifier.for_issuer_did(issuer).verify(text.decode())
        self.verifier.for_issuer_did(json.loads(text)["issuer"]["id"]).verify(text)


class OpenVCPeer:
    """openvc-core, which brings the context of Verifiable Credentials 2.0 and takes the others from us.

    Over canonical JSON it verifies only: it signs the contexts of a proof and then leaves them out of the proof, so
    that by the text of the specification ("Proof Configuration (eddsa-jcs-2022)") its own proofs do not hold.
    """

    name = "openvc-core"
    issues = ("eddsa-rdfc-2022", "ecdsa-rdfc-2019")
    verifies = issues + ("eddsa-jcs-2022", "ecdsa-jcs-2019")

    def __init__(self, contexts):
        from openvc import keys
        from openvc.proof import data_integrity, di_ecdsa_rdfc, di_jcs
        self.keys = keys
        self.suites = {
            "eddsa-rdfc-2022": data_integrity.DataIntegrityProofSuite(),
            "ecdsa-rdfc-2019": di_ecdsa_rdfc.EcdsaRdfcProofSuite(),
            "eddsa-jcs-2022": di_jcs.EddsaJcsProofSuite(),
            "ecdsa-jcs-2019": di_jcs.EcdsaJcsProofSuite(),
        }
        own = "https://www.w3.org/ns/credentials/v2"
        self.contexts = {url: document for url, document in contexts.items() if url != own}

    def arguments(self, proof):
        return {} if "-jcs-" in proof else {"extra_contexts": self.contexts}

    def issue(self, proof, template):
        is_p256 = proof.startswith("ecdsa")
        key = Key(is_p256)
        kind = self.keys.P256SigningKey if is_p256 else self.keys.Ed25519SigningKey
        secured = self.suites[proof].add_proof(
            awarded(template, key.did), signing_key=kind.from_pem(key.pem, key.method),
            verification_method=key.method, **self.arguments(proof))
        return json.dumps(secured).encode()

    def verify(self, proof, text):
        document = json.loads(text)
        self.suites[proof].verify(document, **self.arguments(proof))
        require_issuer(document, document["proof"]["verificationMethod"])
