package io.github.postmodel.spring;

import io.github.postmodel.io.PostModule;
import io.github.postmodel.validation.PostValidator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The application: all that postmodel needs of Spring are these two beans. */
@SpringBootApplication
public class PostApplication {
    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(PostApplication.class, arguments);
    }

    /** Posts as JSON, in the names of the file: Spring Boot gives the module to its mapper. */
    @Bean
    PostModule postModule() {
        return new PostModule();
    }

    @Bean
    PostValidator postValidator() {
        return PostValidator.create();
    }
}
