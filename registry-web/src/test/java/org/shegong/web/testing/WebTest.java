package org.shegong.web.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.shegong.RegistryApplication;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.TestDatabase;
import org.shegong.testing.TestTime;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole application on an empty database, with a {@code MockMvcTester} and {@link Officers} to knock at its doors.
 * Rolls back after each test; a test that must commit says so and empties the register itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = RegistryApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestTime.class, EmptyRegister.class, Officers.class, TwoDistricts.class})
@Transactional
public @interface WebTest {}
