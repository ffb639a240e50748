package org.shegong;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class CoreTestApplication {}
