package org.shegong.web.browser;

import org.junit.jupiter.api.Test;

class LoginPageTests extends BrowserTest {

    @Test
    void welcomesInChineseOnADesk() {
        desktop().opens("/login").sees("登录").findsItSound("login-zh");
    }

    @Test
    void welcomesInEnglishOnADesk() {
        desktop().opens("/login?lang=en").sees("Sign in").findsItSound("login-en");
    }

    @Test
    void welcomesInChineseOnAPhone() {
        phone().opens("/login").sees("登录").findsItSound("login-zh");
    }

    @Test
    void remembersEnglishOnAPhone() {
        phone().opens("/login?lang=en").opens("/login").sees("Sign in").findsItSound("login-en");
    }
}
