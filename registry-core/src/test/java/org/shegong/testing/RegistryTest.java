package org.shegong.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts the register on an empty database of its own and rolls back after each test. A test that must commit says
 * {@code @Transactional(propagation = NOT_SUPPORTED)} and empties what it wrote with {@link EmptyRegister}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WholeRegister.class)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestTime.class, EmptyRegister.class})
@Transactional
public @interface RegistryTest {}
