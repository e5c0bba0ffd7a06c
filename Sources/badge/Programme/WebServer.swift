import ArgumentParser
import LinkedData

/// A web server for which settings can be printed.
enum WebServer: String, CaseIterable, ExpressibleByArgument {
    case nginx
    case caddy

    /// Settings that serve a published folder at the address of its programme.
    ///
    /// - Parameter folder: a path from the root.
    /// - Throws: for a folder whose name these programs would read as something else.
    func configuration(of folder: String, at address: IRI) throws -> TerminalText {
        guard !folder.unicodeScalars.contains(where: { "\"\\${}".unicodeScalars.contains($0) || $0.value < 0x20 })
        else {
            throw UsageError(
                "The settings of a web server cannot name \(folder).",
                remedy:
                    "Publish into a folder without quotation marks, braces, dollar signs and backslashes in its path.")
        }
        let site = Site(folder: folder, address: address)
        return TerminalText(escapingLinesOf: self == .nginx ? site.nginx : site.caddy)
    }

    /// A folder and the parts of the address at which it is served.
    private struct Site {
        let folder: String
        let host: String
        let port: String?
        /// The path without the slash at its end: empty for an address without a path.
        let path: String
        let scheme: String

        init(folder: String, address: IRI) {
            self.folder = folder
            scheme = address.scheme
            let rest = address.text.dropFirst(address.scheme.utf8.count + 3)
            let authority = rest.prefix { $0 != "/" }
            path = String(rest.dropFirst(authority.count).dropLast())
            let parts = authority.split(separator: ":")
            host = parts.first.map(String.init) ?? "localhost"
            port = parts.count == 2 ? String(parts[1]) : nil
        }

        /// The characters of a path that mean something in a pattern.
        private var pattern: String { path.replacing(".", with: "\\.").replacing("+", with: "\\+") }

        var nginx: String {
            """
            # For the "http" block of nginx: include this file there. Add your certificate where it says so.

            # Browsers get pages; programs, which ask for JSON or do not care, get documents.
            map $http_accept $badge_page {
                default "/-";
                "~*json" "/-";
                "~*text/html" ".html";
            }
            map $uri $badge_path {
                default "/-";
                "~^\(pattern)(?<badge_rest>/.*)$" $badge_rest;
            }
            map $badge_path $badge_stem {
                default $badge_path;
                "~^(?<badge_name>.+)\\.json$" $badge_name;
            }
            map $badge_path $badge_cache {
                default "public, max-age=3600";
                # What says whether a badge still counts is asked for again soon; a page that is withdrawn is gone at once.
                "~^/(status|assertions|badges)/" "public, max-age=60";
                "~^/(revocations|records|catalogue)\\.json$" "public, max-age=60";
                "~^/shared/" "no-store";
            }
            map $badge_path $badge_robots {
                default "";
                "~^/(assertions|badges|shared|status)/" "noindex";
            }
            # A picture is looked at, never run.
            map $badge_file $badge_policy {
                default "\(Self.policy)";
                "~\\.svg$" "\(Self.picturePolicy)";
            }

            server {
                \(listening)
                server_name \(host);

                location \(path.isEmpty ? "/" : "^~ \(path)/") {
                    root "\(folder)";
                    error_page 410 @badge_gone;
                    \(Self.headers)
                    types {
                        application/ld+json json;
                        text/plain jwt;
                        text/html html;
                        image/svg+xml svg;
                        image/png png;
                    }
                    default_type application/ld+json;
                    charset utf-8;
                    charset_types text/plain;

                    set $badge_file $badge_path;
                    if ($badge_path ~ "/$") { set $badge_file "${badge_path}index.html"; }
                    if (-f "$document_root$badge_path.json") { set $badge_file "$badge_path.json"; }
                    if (-f "$document_root$badge_stem$badge_page") { set $badge_file "$badge_stem$badge_page"; }
                    # Files that are being written, and whatever else is hidden.
                    if ($badge_path ~ "/\\.(?!well-known/did\\.json$)") { return 404; }
                    # A hosted badge that was revoked.
                    if (-f "$document_root$badge_path.gone") { return 410; }
                    rewrite ^ $badge_file break;
                }

                location @badge_gone {
                    root "\(folder)";
                    \(Self.headers)
                    types { }
                    default_type application/ld+json;
                    rewrite ^ $badge_path.gone break;
                }
            }
            """
        }

        /// Pages need their own style and pictures, and nothing else.
        private static let policy =
            "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        private static let picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

        /// They stand in a location, twice.
        private static let headers = [
            "add_header Access-Control-Allow-Origin \"*\" always;",
            "add_header Cache-Control $badge_cache always;",
            "add_header Vary Accept always;",
            "add_header X-Content-Type-Options nosniff always;",
            "add_header Referrer-Policy no-referrer always;",
            "add_header X-Robots-Tag $badge_robots always;",
            "add_header Content-Security-Policy $badge_policy always;",
        ].joined(separator: "\n        ")

        private var listening: String {
            guard scheme == "https" else { return "listen \(port ?? "80");" }
            return """
                listen \(port ?? "443") ssl;
                    # ssl_certificate and ssl_certificate_key go here.
                """
        }

        var caddy: String {
            let place =
                scheme == "https"
                ? "\(host)\(port.map { ":\($0)" } ?? "")" : "http://\(host)\(port.map { ":\($0)" } ?? "")"
            return """
                # For the Caddyfile.
                \(place) {
                    \(path.isEmpty ? "handle {" : "handle_path \(path)/* {")
                        root * "\(folder)"
                        map {path} {badge_stem} {
                            ~^(.+)\\.json$ "${1}"
                            default "{path}"
                        }
                        route {
                            header Access-Control-Allow-Origin "*"
                            header Cache-Control "public, max-age=3600"
                            header Vary Accept
                            header X-Content-Type-Options nosniff
                            header Referrer-Policy no-referrer
                            header Content-Security-Policy "\(Self.policy)"
                            # What says whether a badge still counts is asked for again soon; a page that is withdrawn is gone.
                            @current path /status/* /assertions/* /badges/* /revocations.json /records.json /catalogue.json
                            header @current Cache-Control "public, max-age=60"
                            @shared path /shared/*
                            header @shared Cache-Control no-store
                            @unlisted path /assertions/* /badges/* /shared/* /status/*
                            header @unlisted X-Robots-Tag noindex
                            # A picture is looked at, never run.
                            @picture path *.svg
                            header @picture Content-Security-Policy "\(Self.picturePolicy)"
                            @token path *.jwt
                            header @token Content-Type "text/plain; charset=utf-8"

                            # Files that are being written, and whatever else is hidden.
                            @hidden {
                                path_regexp /\\.
                                not path /.well-known/did.json
                            }
                            error @hidden 404
                            # A hosted badge that was revoked.
                            @gone file {path}.gone
                            handle @gone {
                                rewrite * {path}.gone
                                header Content-Type application/ld+json
                                file_server {
                                    status 410
                                }
                            }
                            # Browsers get pages; programs, which ask for JSON or do not care, get documents.
                            @page {
                                header Accept *text/html*
                                not header Accept *json*
                                file {badge_stem}.html
                            }
                            rewrite @page {badge_stem}.html
                            @named file {path}.json
                            rewrite @named {path}.json
                            @document path *.json
                            header @document Content-Type application/ld+json
                            file_server
                        }
                    }\(path.isEmpty ? "" : "\n    handle {\n        error 404\n    }")
                }
                """
        }
    }
}
