package org.shegong.testing;

import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/** Starts the application where there is one, and what core and reports hold where there is none. */
@Import(WholeRegister.Choice.class)
class WholeRegister {

    static class Choice implements ImportSelector {

        private static final String APPLICATION = "org.shegong.RegistryApplication";
        private static final String WITHOUT_APPLICATION = "org.shegong.CoreTestApplication";

        @Override
        public String[] selectImports(AnnotationMetadata importing) {
            var hasApplication = ClassUtils.isPresent(APPLICATION, getClass().getClassLoader());
            return new String[] {hasApplication ? APPLICATION : WITHOUT_APPLICATION};
        }
    }
}
