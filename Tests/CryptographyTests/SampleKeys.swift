/// Keys made for these tests with OpenSSL's command, which none of our code had a hand in. They protect nothing.
enum SampleKeys {
    /// A private key, unencrypted.
    ///
    /// `openssl genpkey -algorithm ed25519`
    static let ed25519 = """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEIK9cZRBmjos7FIYc1qPC9xW5QAOU7F19Dr1qD4ZYcboR
        -----END PRIVATE KEY-----

        """

    /// The same under the passphrase "correct", by scrypt.
    ///
    /// `openssl pkcs8 -topk8 -scrypt`
    static let ed25519Scrypt = """
        -----BEGIN ENCRYPTED PRIVATE KEY-----
        MIGTME8GCSqGSIb3DQEFDTBCMCEGCSsGAQQB2kcECzAUBAg+K3xv4glp9AICQAAC
        AQgCAQEwHQYJYIZIAWUDBAEqBBCufVYe5f41fOAJ6ZZE09uABECZo/klAiS7B4rK
        WkKeAZUHEXAFHlnssiNoY/0UGinwn8JFYfurPI5iC1BS+YsUtF5PXo/PmrQ1dIDy
        bvK3sDvg
        -----END ENCRYPTED PRIVATE KEY-----

        """

    /// The same under the passphrase "correct", in the old way (PBES1 with triple DES).
    ///
    /// `openssl pkcs8 -topk8 -v1 PBE-SHA1-3DES`
    static let ed25519TripleDES = """
        -----BEGIN ENCRYPTED PRIVATE KEY-----
        MFgwHAYKKoZIhvcNAQwBAzAOBAgzpvJy98DT5AICCAAEOE84iNC+zkiJdqzAiVvy
        +iC58odXfBpu173eCn5V6z3LJ9NENrWoTX6CHThRHZ9XTNaZcr2079/I
        -----END ENCRYPTED PRIVATE KEY-----

        """

    /// A private key in the form of RFC 5915.
    ///
    /// `openssl ecparam -name prime256v1 -genkey -noout`
    static let p256SEC1 = """
        -----BEGIN EC PRIVATE KEY-----
        MHcCAQEEIPApKSmYreayjV67ZDCBX8V3HIcLK8dK/sCjItaYZ+6moAoGCCqGSM49
        AwEHoUQDQgAEpyCGRRfxxtITix7FdS7KKuD4hfjehZLh2Ve6JQEw1F7KCoMGnMG7
        qjvS0A3v4WSCfh9p84xzmOYPf9xzuq4yjg==
        -----END EC PRIVATE KEY-----

        """

    /// The same, encrypted with header lines.
    ///
    /// `openssl ec -aes256`
    static let p256SEC1Encrypted = """
        -----BEGIN EC PRIVATE KEY-----
        Proc-Type: 4,ENCRYPTED
        DEK-Info: AES-256-CBC,DEF7C31DB1FD0393634EEC1009DD2A29

        XQV1NruuavBwk6e2pG9AxAasBDA18RfB/M9v3/0wnnmgIVFYII7hOHDTLomDigsk
        2zz713/gEAQpboawf4AZmuQj9ClGCNrvXE1T3BU4O5xEJ3/WiKX0HpTukZ/QZdaV
        yYgRFScJk87wDTJ/zW+YnEepIIbAjg2vMYNT5ITntpA=
        -----END EC PRIVATE KEY-----

        """

    /// Its public key.
    ///
    /// `openssl ec -pubout`
    static let p256Public = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEpyCGRRfxxtITix7FdS7KKuD4hfje
        hZLh2Ve6JQEw1F7KCoMGnMG7qjvS0A3v4WSCfh9p84xzmOYPf9xzuq4yjg==
        -----END PUBLIC KEY-----

        """

    /// Its public key with a compressed point.
    ///
    /// `openssl ec -pubout -conv_form compressed`
    static let p256PublicCompressed = """
        -----BEGIN PUBLIC KEY-----
        MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgACpyCGRRfxxtITix7FdS7KKuD4hfje
        hZLh2Ve6JQEw1F4=
        -----END PUBLIC KEY-----

        """

    /// Its public key with a point in the hybrid form.
    ///
    /// `openssl ec -pubout -conv_form hybrid`
    static let p256PublicHybrid = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAGpyCGRRfxxtITix7FdS7KKuD4hfje
        hZLh2Ve6JQEw1F7KCoMGnMG7qjvS0A3v4WSCfh9p84xzmOYPf9xzuq4yjg==
        -----END PUBLIC KEY-----

        """

    /// Its public key with the curve written out in numbers.
    ///
    /// `openssl ec -pubout -param_enc explicit`
    static let p256PublicExplicit = """
        -----BEGIN PUBLIC KEY-----
        MIIBSzCCAQMGByqGSM49AgEwgfcCAQEwLAYHKoZIzj0BAQIhAP////8AAAABAAAA
        AAAAAAAAAAAA////////////////MFsEIP////8AAAABAAAAAAAAAAAAAAAA////
        ///////////8BCBaxjXYqjqT57PrvVV2mIa8ZR0GsMxTsPY7zjw+J9JgSwMVAMSd
        NgiG5wSTamZ44ROdJreBn36QBEEEaxfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5
        RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9QIhAP////8AAAAA
        //////////+85vqtpxeehPO5ysL8YyVRAgEBA0IABKcghkUX8cbSE4sexXUuyirg
        +IX43oWS4dlXuiUBMNReygqDBpzBu6o70tAN7+Fkgn4fafOMc5jmD3/cc7quMo4=
        -----END PUBLIC KEY-----

        """

    /// A private key on a curve that is not supported.
    ///
    /// `openssl ecparam -name secp256k1 -genkey; openssl pkcs8 -topk8 -nocrypt`
    static let secp256k1 = """
        -----BEGIN PRIVATE KEY-----
        MIGEAgEAMBAGByqGSM49AgEGBSuBBAAKBG0wawIBAQQgu8jwSkccmi23WU4/+xg1
        28xM/F5RpLMOWxtoJwnFxq+hRANCAATasoaOQus709ctZuZ7hNCMKVdIgzz+PQXp
        mFJ9Dbk4J8Ou8B6cuWE69A5RBtSzt4LP4ZzDjA27yAAqJc+veESi
        -----END PRIVATE KEY-----

        """

    /// A private key for key agreement.
    ///
    /// `openssl genpkey -algorithm x25519`
    static let x25519 = """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VuBCIEIMAHDnapVdq2t6E5rjJ+tPC16wXs6BEroDI3hon5mOJC
        -----END PRIVATE KEY-----

        """

    /// Its public key.
    ///
    /// `openssl pkey -pubout`
    static let x25519Public = """
        -----BEGIN PUBLIC KEY-----
        MCowBQYDK2VuAyEAqhbrPit4eAv+ydIkSSiJRlABGXAGNPT7L0jtEHd+DkA=
        -----END PUBLIC KEY-----

        """

    /// An RSA private key in the form of PKCS #1.
    ///
    /// `openssl genrsa -traditional 2048`
    static let rsaPKCS1 = """
        -----BEGIN RSA PRIVATE KEY-----
        MIIEowIBAAKCAQEAu1/PUYYowZ4n5vM9A8u42kcufZeCREsc23NsiC9uuLP1kWMy
        GxYOTdtenBepibMEMzGiOMkRuR/kcRKwh5TcCpTOQDtgcQk/DAJIEpdP4mDc+/gt
        +fuQ8+/4IBnu/9zHx7yoNLIPhLFtoCwei4ASDs3PK/2UjF6pyx2asv38zSYkoeWl
        /cIqRYycSW74yEmuGGzkfx9e8orAWdI/aD/dx6NnoujjDTfEegWQ/S4K+cSWtuH2
        0y28baL+OkhVbYZoctD0kQNQ5CC5tSl0DJLAMBs9IfWm5S66Cot+YGw88QLddUED
        /wKuB/07iL5eSiY/tWYIX4cRxJVWqVP8u/LI9wIDAQABAoIBADr9VF8lngIqwQQw
        Esb1paoum7/VaaEHhru+EG6lhDWpDkgp0xX88R7oz9XTiz/7OHjHiPtYrfg6xqgk
        iqf8oPPB2lcVemzLzOoCc99KfM9X0GqRPSRE42Mw6sxsbbZmswy6Y7hHUKRlWY6C
        JVGkzcqUV8NRL6mricgU92Wfma2Z6GslHr6CeTNOG2KRFISwrj8RYfXIgKgp/Zq2
        Z1YNujgAn8wH/JD/6lRq327GZlqhtKh0VQnoryjwOp8kA7FYmpxGT66QG7DAOwmu
        2dVXze01RnVdpxhxiLjE5GJmF9RyWsybMkMwJh73AyF+UqqZJ01FXJslYoZyMfx4
        ZsAKmt0CgYEA8wJut1xbTlufqhsCxcD6A7ePvUyF3sbYv6wAzTq8c21QTZhPX3sv
        s/Z3mS5Jm7yb1MO6P5Us5EPrlCUBZ+dWx7qM1BjMJY8x1yv85yF/BUKSfmzxW1tt
        M0iCsz4evnqpALi+3qcmq1JNsGyxZfSAuUZdxlO4x7QR7oTYaci3/l0CgYEAxWQD
        VolQ4FiV0UMFDDB7vo5nh1RqwXhJIVVSHlcQzY+sTwhJz/0z1Aj6Ls2V3Jr6hfUB
        BdKjMnUzFI2JP6IcpQub5654avDtxVXp0nd62LMkNdGCbNOXj9L7UriCbzZ+M3p7
        OVutBOXzHTJamjx5SXt2cGg0lOv1L3f8wMwEZ2MCgYACC/sywCxktJDbte6IC+AP
        N/SV+5cFEVeyBZjcIaqErl8GyEmi3D7CnUjUmXc1QJlvaVagQnlmUswhK06fuWsZ
        s5CMGMlfZ51b2pr+t2GCgdUKC5Dc3CBHVk0DhXps0EusHeI9rdq9hqvw2HmGClEr
        PlR73yinRfUAtU29Vlt2YQKBgQCXr2WJSHhoDmsCplfoqBFPvCr+qfZnukGoZeJ3
        Aj0dWjz1ds8SD+eWF1f6Q23YWxgNfNtOWDGlAr9AGgvQZIlSo3spLL/InmB5dq36
        WGqEwBUhbmCltGwRz/Xl+XfycpPEh2jOCQ8KZpLOavWI9NPXjhLUCp/tmO2Pjssi
        dSUlNQKBgBa0xGTmzSUgBosG5VRW7bdzh086ZmNwl8cwo3yFsgyLFcMF9xOp1ON6
        AGowgaZeds3KyxOamBS1fZYRNqjVNL9BwSRhBItrA9hQ/YisFpw/lFr6/zP9hVQe
        cVH8SGTBuRzuch/0tYBdFZJDwSJ7S/6jXPE1gpX6mQK5bHIPelso
        -----END RSA PRIVATE KEY-----

        """

    /// Its public key.
    ///
    /// `openssl rsa -pubout`
    static let rsaPublic = """
        -----BEGIN PUBLIC KEY-----
        MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1/PUYYowZ4n5vM9A8u4
        2kcufZeCREsc23NsiC9uuLP1kWMyGxYOTdtenBepibMEMzGiOMkRuR/kcRKwh5Tc
        CpTOQDtgcQk/DAJIEpdP4mDc+/gt+fuQ8+/4IBnu/9zHx7yoNLIPhLFtoCwei4AS
        Ds3PK/2UjF6pyx2asv38zSYkoeWl/cIqRYycSW74yEmuGGzkfx9e8orAWdI/aD/d
        x6NnoujjDTfEegWQ/S4K+cSWtuH20y28baL+OkhVbYZoctD0kQNQ5CC5tSl0DJLA
        MBs9IfWm5S66Cot+YGw88QLddUED/wKuB/07iL5eSiY/tWYIX4cRxJVWqVP8u/LI
        9wIDAQAB
        -----END PUBLIC KEY-----

        """

    /// Its public key in the form of PKCS #1.
    ///
    /// `openssl rsa -RSAPublicKey_out`
    static let rsaPublicPKCS1 = """
        -----BEGIN RSA PUBLIC KEY-----
        MIIBCgKCAQEAu1/PUYYowZ4n5vM9A8u42kcufZeCREsc23NsiC9uuLP1kWMyGxYO
        TdtenBepibMEMzGiOMkRuR/kcRKwh5TcCpTOQDtgcQk/DAJIEpdP4mDc+/gt+fuQ
        8+/4IBnu/9zHx7yoNLIPhLFtoCwei4ASDs3PK/2UjF6pyx2asv38zSYkoeWl/cIq
        RYycSW74yEmuGGzkfx9e8orAWdI/aD/dx6NnoujjDTfEegWQ/S4K+cSWtuH20y28
        baL+OkhVbYZoctD0kQNQ5CC5tSl0DJLAMBs9IfWm5S66Cot+YGw88QLddUED/wKu
        B/07iL5eSiY/tWYIX4cRxJVWqVP8u/LI9wIDAQAB
        -----END RSA PUBLIC KEY-----

        """

    /// An RSA private key that is too short.
    ///
    /// `openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024`
    static let rsa1024 = """
        -----BEGIN PRIVATE KEY-----
        MIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBAPUWHsAb9ubczHsh
        /VNU5XCKDxFX9tViseZFJnYybnfu0GlTA8JNB3K1pwkUE4WjiSRn0dTSkxJBUagv
        IF8EXTB6WgoKbRS1cKVuISh/W+kOVZr/dXWLbdNdAWHmrE6EDQV40TInFy/twVWy
        7cqeFhfs3m3kmbNA4qvHYS7rnwQpAgMBAAECgYAoUyZmF3PNUmD2lYYX0u0ZUi3e
        famoPF/m8lO8uNmCNDHoUndY3dGu5wJ/tOTtZRXofoiAytDV/RdRY8egupgWUm30
        bNcWjqwSksEh7P1qTGkUQEwVsN1A5CVLaI97qWDuz3vbFm8Ol+Pd71LNRZ8uHx96
        Xmxh4+699VXHcXJlAQJBAPq7k30nZpCRpAKB6WYlJ5YXtTQnydtgwWzdZpNZWkmM
        2BerTAWDu03GmtM3hVwaoidQu+d+uCIuo33RSFSd2skCQQD6PC2yAt0J0Kj9L4E8
        +8zANzwDRuGInlLiV7NMav+akROQI7mWBcSoRyIGOeylYBrD1HSq95lq/fb0XJPr
        By5hAkBiphSEZFElRjgKSITFDI9DrXY82/6+kpXnuEBYbwpn78NBpMLXVJoIIsDd
        o3WT5GKyJ0CW9zOJN2JZ6VKVADqJAkEAqd56QrJw7L3KSf2apRRl/UJBqhPO/JhF
        ucNBQyoLlBjSB/JIhNArnPSU41clD2q7IJ80B++HJTt8DoxeGZlJYQJBAPTc2aSe
        u2ixCL1i46EcA+2DN3EQptFc83fpVruN61ZIoiSOrodVnJ7ozf6AdXRK7tUBWQcH
        KQwPWa2mi8sHO2U=
        -----END PRIVATE KEY-----

        """

    /// Its public key.
    ///
    /// `openssl rsa -pubout`
    static let rsa1024Public = """
        -----BEGIN PUBLIC KEY-----
        MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQD1Fh7AG/bm3Mx7If1TVOVwig8R
        V/bVYrHmRSZ2Mm537tBpUwPCTQdytacJFBOFo4kkZ9HU0pMSQVGoLyBfBF0weloK
        Cm0UtXClbiEof1vpDlWa/3V1i23TXQFh5qxOhA0FeNEyJxcv7cFVsu3KnhYX7N5t
        5JmzQOKrx2Eu658EKQIDAQAB
        -----END PUBLIC KEY-----

        """

    /// An RSA private key restricted to PSS.
    ///
    /// `openssl genpkey -algorithm RSA-PSS`
    static let rsaPSS = """
        -----BEGIN PRIVATE KEY-----
        MIIEugIBADALBgkqhkiG9w0BAQoEggSmMIIEogIBAAKCAQEAsRG3d8SKLb+SmRh2
        qHKqBoRxrYCjkBor6uihHmYv8z7faq64x3SvbHHFJ0p+abmxy3ANo4gctmnOAhdY
        +e0E18peyIKeXJBIza/ctYEfac/qgHw7k8o0huUz2DubyrzBZpHZDgigZUE0NIci
        Pwy2QgeDRn6w1L7o+5HisY4NgxIr/h4FPEIZLlT9WuGmudiFi6f6ophck1gFS0YV
        qRr6pxL79Q8RbFrvDMTIDRWsF0f5E1MhRR0HYaqXsSjdvTfQQ4hsNmpKNu3hjCrX
        LFQcT2JrTCGPR7/RCWx6B1lBuaJLMDiRFDOcNn9l6xEdRaglQgSmgKvoU2Fe8RkO
        F0CO1wIDAQABAoIBAFbIqKOuM80tRhP77fgsTtHn6vFPCZtQgHLfNkx4aArvpz+Z
        x92V/n6HmkniFGgMB6x+TGj4hp4O6FWVDNpdhRCgUmkyv5v9aXlKNsHMudE6AqSb
        fvW11p3Ay3Kw8G/iqGV1mSzsJHTMCuKt0qaVO+TL2tbbtB5pPTZDb5h3V38DwDfB
        5//DiOqQnvkTaDVY+yvR9n66phlQKOZOx7sj3v5i3Q9YOknvEwCA9IA0aaDeF0BV
        ezB/7JFCymDTtpTGhtpeW+g5Zuw78e/a9nFNrP20pmr5zFTVdwSxMYArXOAnE5W4
        FlJY7J4oWp7foYraZGR3o5jho+mp+vkAGaVftmECgYEA8PcXl3CvE8S+3ObzRwRp
        vV4WYPaohceZMuForiirynAozqx0qMiSP2Kqbq/h/rYF3qOIIHkoASZuzo0f8m1H
        DtirvTmtXuO7jC42Z1tbSvdDg3CsR6e0XQGfIUjHxoDcpaiJlEGLr0Lbm3n8RFbB
        NOvqaQUtLmNpfjfBlUl1NyECgYEAvB4FgqKn9v94QD9fv6hJ6aI0WEzdoACk5dk+
        d2whRc2bwrcZy8XvuUSGmPB75AMPJnK0Q7mOuJYWqxnXKtI6ncrb3k/4Vpuf+7LB
        nSCmpRNsGyKZumNRrIted3Y60sOU7JaL0+GucPtc6lsQ+ofj+duMOPF+J3Rc0hRM
        cLTinvcCgYAI3k8z96W56IfNwYI6nuL1YT0ZnHpfUhVFVh5wKncIIFCgKqCwhZE8
        W/lB0Z9TrIdSxloAN/VM9YkmePMwDO2MklTfxfunfmIsqpa9/xLBE5Ccic0NZhKx
        SZn9s5wGpj94qVdG6ZKmhKNoeXjbWwYJWJVsABDFoEsFpi+tuuJhgQKBgHMeCA82
        TIUZNtRSM9zMNlbzvQagGyuz2TUS6WgZUo8t0Hiqpe2ONjHw3lEvMRGKUbYckXW0
        UsNgjYStLn/04Iv5PO1hkL4nRBK6BEOMXI4+QXSlit+FsdBeBTQjtMGPkE3rnqvN
        untHR0fe7Jfzmq4nDTs3hRTN35Nreo+qEdhnAoGAYX0iZOdAxsMNUrLIXJyLDPDC
        00mtYJ3vf2CKcWRFuaXWFIkdbD+ciquBXPfVpLcj5bHovlBA7VdgNWPwU6KhuoQM
        0LIZAwKvZsK/NXYBK8xn198sW5oGkT2pH9g6Amg9r2hqaUovubv4wGjAp/dyebLy
        Q1M0PXMhmDr+P3pUlfk=
        -----END PRIVATE KEY-----

        """

    /// Its public key.
    ///
    /// `openssl pkey -pubout`
    static let rsaPSSPublic = """
        -----BEGIN PUBLIC KEY-----
        MIIBIDALBgkqhkiG9w0BAQoDggEPADCCAQoCggEBALERt3fEii2/kpkYdqhyqgaE
        ca2Ao5AaK+rooR5mL/M+32quuMd0r2xxxSdKfmm5sctwDaOIHLZpzgIXWPntBNfK
        XsiCnlyQSM2v3LWBH2nP6oB8O5PKNIblM9g7m8q8wWaR2Q4IoGVBNDSHIj8MtkIH
        g0Z+sNS+6PuR4rGODYMSK/4eBTxCGS5U/VrhprnYhYun+qKYXJNYBUtGFaka+qcS
        +/UPEWxa7wzEyA0VrBdH+RNTIUUdB2Gql7Eo3b030EOIbDZqSjbt4Ywq1yxUHE9i
        a0whj0e/0QlsegdZQbmiSzA4kRQznDZ/ZesRHUWoJUIEpoCr6FNhXvEZDhdAjtcC
        AwEAAQ==
        -----END PUBLIC KEY-----

        """

    /// Something else in PEM.
    ///
    /// `openssl req -x509`
    static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBLDCB36ADAgECAhQUW6QSViXWa+gtJYNKqruiMUKv9TAFBgMrZXAwDDEKMAgG
        A1UEAwwBeDAeFw0yNjExMjIwMTUwMjZaFw0yNjEyMjIwMTUwMjZaMAwxCjAIBgNV
        BAMMAXgwKjAFBgMrZXADIQCpgaYf0FwyeGprCQZCXHLklfPF0syICYyD3n9ulPb9
        D6NTMFEwHQYDVR0OBBYEFGpWJHpb1LSuZ99W0fxBVl+1+bbsMB8GA1UdIwQYMBaA
        FGpWJHpb1LSuZ99W0fxBVl+1+bbsMA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EA
        G0fr4I1PPoVQ2RNFuVWqwetjcfM3musAecpoou1TZn5C+/6tqQkSlrn2cYdzvlHO
        tkMBuqd0smLqAHs5mgwvAg==
        -----END CERTIFICATE-----

        """

    /// A test key whose passphrase would have to be hashed one round more often than is allowed.
    static let tooManyRounds = """
        -----BEGIN ENCRYPTED PRIVATE KEY-----
        MIGdMFkGCSqGSIb3DQEFDTBMMCsGCSqGSIb3DQEFDDAeBAhXuIysQ4qJuQIEAJiW
        gTAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQz+p9UnR+/JZDP6XZhpn6ZgRA
        y5mok5wPM3x4d534Gt3vDlo0HRsZDrldsrOlJn1RirNHiaZE6OwJ7o++xOygwQPN
        nCVeAnfmpc+q5Ho7QuMpWA==
        -----END ENCRYPTED PRIVATE KEY-----
        """
}
