package org.shegong.shared.database;

import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** MariaDB behind MySQL's driver calls itself MySQL 5.5.5; asking the server itself tells Hibernate the truth. */
@Configuration
class ProductDetection {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)");

    @Bean
    HibernatePropertiesCustomizer productName(DataSource dataSource) {
        return properties -> {
            var version = mariaDbVersion(dataSource);
            var numbers = VERSION.matcher(version);
            if (numbers.find()) {
                properties.put("jakarta.persistence.database-product-name", "MariaDB");
                properties.put("jakarta.persistence.database-product-version", version);
                properties.put("jakarta.persistence.database-major-version", numbers.group(1));
                properties.put("jakarta.persistence.database-minor-version", numbers.group(2));
            }
        };
    }

    private static String mariaDbVersion(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            if (!connection.getMetaData().getDatabaseProductName().equals("MySQL")) {
                return "";
            }
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("select version()")) {
                answer.next();
                var version = answer.getString(1);
                return version.contains("MariaDB") ? version : "";
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database does not answer", unreachable);
        }
    }
}
